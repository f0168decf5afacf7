package org.wageaccord.performance;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Both chiefs confirmed: the agreement ends on the day. */
public record TerminationAgreed(CaseNumber caseNumber, int number, LocalDate day) implements Recorded {
    @Override
    public String act() {
        return "performance.terminationAgreed";
    }
}
