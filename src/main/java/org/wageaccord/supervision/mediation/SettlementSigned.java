package org.wageaccord.supervision.mediation;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief signed the mediation agreement. */
public record SettlementSigned(CaseNumber caseNumber, Side side, String digest) implements Recorded {
    @Override
    public String act() {
        return "mediation.settlementSigned";
    }
}
