package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The enterprise has not filed the termination of the agreement in time. */
public record TerminationFilingOverdue(CaseNumber caseNumber, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "negotiation.terminationFilingOverdue";
    }
}
