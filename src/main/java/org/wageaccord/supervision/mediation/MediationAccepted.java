package org.wageaccord.supervision.mediation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The bureau took the dispute up: the term of the law begins. */
public record MediationAccepted(CaseNumber caseNumber, LocalDate on, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "mediation.accepted";
    }
}
