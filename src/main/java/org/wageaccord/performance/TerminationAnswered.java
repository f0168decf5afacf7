package org.wageaccord.performance;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other chief agreed to the termination, or declined, which ends the request. */
public record TerminationAnswered(CaseNumber caseNumber, int number, Side side, boolean agreed, String words)
        implements Recorded {
    @Override
    public String act() {
        return "performance.terminationAnswered";
    }
}
