package org.wageaccord.filing;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A reviewer took a filing in hand. */
public record FilingClaimed(CaseNumber caseNumber, Office office, String by) implements Recorded {

    @Override
    public String act() {
        return "filing.filingClaimed";
    }
}
