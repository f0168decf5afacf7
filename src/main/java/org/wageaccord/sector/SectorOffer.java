package org.wageaccord.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/**
 * What a side asks to bargain about.
 *
 * @param of the agreement to change or to terminate; null where an agreement is to be concluded
 */
public record SectorOffer(
        int year,
        String content,
        LocalDate meeting,
        String place,
        Purpose purpose,
        @Nullable CaseNumber of) {

    public SectorOffer(
            int year,
            String content,
            LocalDate meeting,
            String place,
            @Nullable Purpose purpose,
            @Nullable CaseNumber of) {
        this.year = year;
        this.content = content;
        this.meeting = meeting;
        this.place = place;
        this.purpose = purpose == null ? Purpose.CONCLUDE : purpose;
        this.of = of;
    }

    public SectorOffer(int year, String content, LocalDate meeting, String place) {
        this(year, content, meeting, place, Purpose.CONCLUDE, null);
    }
}
