package org.wageaccord.supervision.mediation;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The mediators put an agreement before both chiefs. */
public record SettlementProposed(CaseNumber caseNumber, String digest) implements Recorded {
    @Override
    public String act() {
        return "mediation.settlementProposed";
    }
}
