package org.wageaccord.statute.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Statute;

/** For which place and day a reader asks: as typed, with the law found or the message of what is wrong. */
record Asked(
        @Nullable String place,
        @Nullable String on,
        LocalLaw law,
        LocalDate day,
        @Nullable String placeFault,
        @Nullable String dayFault) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The city and today where nothing was asked, or where it cannot be answered. */
    static Asked of(Statute statute, @Nullable String place, @Nullable String on) {
        boolean here = place == null || place.isBlank();
        boolean known = here || statute.knows(place.strip());
        LocalDate day = on == null || on.isBlank() ? statute.today() : day(on);
        return new Asked(
                place,
                on,
                here || !known ? statute.law() : statute.at(place.strip()),
                day == null ? statute.today() : day,
                known ? null : "statute.ask.place.unknown",
                day == null ? "statute.ask.on.wrong" : null);
    }

    public boolean refused() {
        return placeFault != null || dayFault != null;
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
