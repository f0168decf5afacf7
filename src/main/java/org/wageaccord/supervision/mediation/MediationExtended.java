package org.wageaccord.supervision.mediation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The term was extended, with reasons told to both sides in writing. */
public record MediationExtended(CaseNumber caseNumber, LocalDate until, String reasons) implements Recorded {
    @Override
    public String act() {
        return "mediation.extended";
    }
}
