package org.wageaccord.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/** An agreement of a unit that came into force. */
public record SectorAgreement(
        CaseNumber number,
        Way way,
        String name,
        @Nullable String townCode,
        String placeName,
        SectorTerms terms,
        LocalDate effectiveOn) {

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(effectiveOn) && !on.isBefore(terms.start()) && !on.isAfter(terms.end());
    }
}
