package org.wageaccord.performance;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A request to terminate led nowhere: the agreement ended before. */
public record TerminationMoot(CaseNumber caseNumber, int number) implements Recorded {
    @Override
    public String act() {
        return "performance.terminationMoot";
    }
}
