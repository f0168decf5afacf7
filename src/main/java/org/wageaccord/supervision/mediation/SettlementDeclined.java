package org.wageaccord.supervision.mediation;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief would not sign the mediation agreement: the mediation ends without one. */
public record SettlementDeclined(CaseNumber caseNumber, Side side) implements Recorded {
    @Override
    public String act() {
        return "mediation.settlementDeclined";
    }
}
