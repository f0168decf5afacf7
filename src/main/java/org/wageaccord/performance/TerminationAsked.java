package org.wageaccord.performance;

import java.time.LocalDate;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The chief of a side asked to terminate the agreement. */
public record TerminationAsked(
        CaseNumber caseNumber, int number, Side side, TerminationGround ground, LocalDate proposedDay)
        implements Recorded {
    @Override
    public String act() {
        return "performance.terminationAsked";
    }
}
