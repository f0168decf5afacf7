package org.wageaccord.filing;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A reviewer handed a filing back to the office. */
public record FilingReleased(CaseNumber caseNumber, Office office, String by) implements Recorded {

    @Override
    public String act() {
        return "filing.filingReleased";
    }
}
