package org.wageaccord.filing;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An office returned the filing as incomplete, listing everything at once. */
public record FilingReturned(CaseNumber caseNumber, Office office, int submission, String missing) implements Recorded {
    @Override
    public String act() {
        return "filing.filingReturned";
    }
}
