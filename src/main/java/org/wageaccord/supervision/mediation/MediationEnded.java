package org.wageaccord.supervision.mediation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The mediation ended, with an agreement or without. */
public record MediationEnded(CaseNumber caseNumber, int serial, Mediation.Kind kind, LocalDate on) implements Recorded {
    @Override
    public String act() {
        return "mediation.ended";
    }
}
