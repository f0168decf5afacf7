package org.wageaccord.performance;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The enterprise filed the termination with the bureau. */
public record TerminationFiled(CaseNumber caseNumber, int number, LocalDate on, boolean late) implements Recorded {
    @Override
    public String act() {
        return "performance.terminationFiled";
    }
}
