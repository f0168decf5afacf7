package org.wageaccord.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/**
 * An agreement of a unit from its effect to its end.
 *
 * @param why why it ended before its term; null where it did not
 * @param by the talks that ended it
 */
public record Life(
        SectorAgreement agreement,
        @Nullable Why why,
        @Nullable LocalDate lastDay,
        @Nullable CaseNumber by) {

    /** Its last day: of the term, unless it ended before. */
    public LocalDate until() {
        return lastDay == null ? agreement.terms().end() : lastDay;
    }

    /** Message key of how it stands on a day. */
    public String key(LocalDate day) {
        if (!day.isAfter(until())) {
            return agreement.isInForce(day) ? "sector.life.inForce" : "sector.life.ahead";
        }
        return why == null ? "sector.life.over" : why.key();
    }
}
