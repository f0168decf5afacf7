package org.wageaccord.supervision.mediation;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The mediators looked into the dispute. */
public record DisputeInvestigated(CaseNumber caseNumber, String mediators) implements Recorded {
    @Override
    public String act() {
        return "mediation.investigated";
    }
}
