package org.wageaccord.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.kernel.CaseNumber;

/**
 * What a side asks to bargain about.
 *
 * @param of the agreement to change or to terminate; null where an agreement is to be concluded
 * @param ground why it is to be terminated (条例 第三十二条); null otherwise, and in terminations asked for before it was kept
 */
public record SectorOffer(
        int year,
        String content,
        LocalDate meeting,
        String place,
        Purpose purpose,
        @Nullable CaseNumber of,
        @Nullable TerminationGround ground) {

    public SectorOffer(
            int year,
            String content,
            LocalDate meeting,
            String place,
            @Nullable Purpose purpose,
            @Nullable CaseNumber of,
            @Nullable TerminationGround ground) {
        this.year = year;
        this.content = content;
        this.meeting = meeting;
        this.place = place;
        this.purpose = purpose == null ? Purpose.CONCLUDE : purpose;
        this.of = of;
        this.ground = ground;
    }

    public SectorOffer(int year, String content, LocalDate meeting, String place) {
        this(year, content, meeting, place, Purpose.CONCLUDE, null, null);
    }
}
