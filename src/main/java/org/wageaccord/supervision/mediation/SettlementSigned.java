package org.wageaccord.supervision.mediation;

import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * A chief signed the mediation agreement.
 *
 * @param confirmedBy by what the chief was freshly confirmed; null in entries from before it was kept
 */
public record SettlementSigned(
        CaseNumber caseNumber,
        Side side,
        String digest,
        @Nullable ConfirmedBy confirmedBy) implements Recorded {
    @Override
    public String act() {
        return "mediation.settlementSigned";
    }
}
