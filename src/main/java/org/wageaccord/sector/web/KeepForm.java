package org.wageaccord.sector.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.forms.Typed;
import org.wageaccord.sector.Life;
import org.wageaccord.sector.Purpose;
import org.wageaccord.sector.SectorOffer;

/** What is typed on the page of a unit: members joining or leaving, another chief, an offer. */
record KeepForm(
        @Nullable String day,
        @Nullable String lines,
        @Nullable String lastDay,
        @Nullable String side,
        @Nullable String username,
        @Nullable String year,
        @Nullable String content,
        @Nullable String meeting,
        @Nullable String place,
        @Nullable String purpose,
        @Nullable String of,
        @Nullable String ground,
        @Nullable String words) {

    static KeepForm of(String today, String year) {
        return new KeepForm(today, "", today, "", "", year, "", "", "", "", "", "", "");
    }

    /** @param lives the agreements of the unit, one of which may be changed or terminated */
    SectorOffer offer(Typed read, List<Life> lives) {
        return new SectorOffer(
                read.count("year", year),
                Typed.text(content),
                read.day("meeting", meeting),
                Typed.text(place),
                named(Purpose.values(), purpose),
                lives.stream()
                        .map(life -> life.agreement().number())
                        .filter(number -> number.toString().equals(of))
                        .findFirst()
                        .orElse(null),
                named(TerminationGround.values(), ground));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
