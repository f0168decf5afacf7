package org.wageaccord.performance;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The union entered how the congress voted on the termination. */
public record TerminationVoted(CaseNumber caseNumber, int number, int roll, int present, int yes, boolean passed)
        implements Recorded {
    @Override
    public String act() {
        return "performance.terminationVoted";
    }
}
