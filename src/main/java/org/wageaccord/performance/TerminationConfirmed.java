package org.wageaccord.performance;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief confirmed the termination with the password. */
public record TerminationConfirmed(CaseNumber caseNumber, int number, Side side) implements Recorded {
    @Override
    public String act() {
        return "performance.terminationConfirmed";
    }
}
