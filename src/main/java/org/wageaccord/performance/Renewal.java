package org.wageaccord.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/**
 * An enterprise whose newest agreement ends within the renewal window, or has ended (空档).
 *
 * @param caseNumber null for an agreement from before the platform
 * @param days calendar days until its last day; below 0 since then
 */
public record Renewal(
        PartyId enterprise,
        String enterpriseName,
        String townName,
        @Nullable CaseNumber caseNumber,
        LocalDate endsOn,
        long days) {

    /** Whether the term is over without a newer agreement. */
    public boolean isGap() {
        return days < 0;
    }
}
