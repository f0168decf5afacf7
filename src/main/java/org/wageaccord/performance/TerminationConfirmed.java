package org.wageaccord.performance;

import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * A chief confirmed the termination with the password.
 *
 * @param confirmedBy by what the chief was freshly confirmed; null in entries from before it was kept
 */
public record TerminationConfirmed(
        CaseNumber caseNumber,
        int number,
        Side side,
        @Nullable ConfirmedBy confirmedBy) implements Recorded {
    @Override
    public String act() {
        return "performance.terminationConfirmed";
    }
}
