package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An office returned the filing as incomplete, listing everything at once, with the day by which it must be supplied. */
public record FilingReturned(CaseNumber caseNumber, Office office, int submission, String missing, LocalDate supplyBy)
        implements Recorded {
    @Override
    public String act() {
        return "filing.filingReturned";
    }
}
