package org.wageaccord.filing;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A reviewer took over a filing that a colleague had in hand. */
public record FilingTakenOver(CaseNumber caseNumber, Office office, String by, String from) implements Recorded {

    @Override
    public String act() {
        return "filing.filingTakenOver";
    }
}
