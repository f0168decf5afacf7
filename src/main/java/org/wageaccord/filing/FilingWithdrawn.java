package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** What was missing was not supplied in time: the application counts as withdrawn, the enterprise may file anew. */
public record FilingWithdrawn(CaseNumber caseNumber, int submission, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "filing.filingWithdrawn";
    }
}
