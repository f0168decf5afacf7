package org.wageaccord.filing;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The bureau accepted the filing (受理). */
public record FilingAccepted(CaseNumber caseNumber, int submission, String by) implements Recorded {
    @Override
    public String act() {
        return "filing.filingAccepted";
    }
}
