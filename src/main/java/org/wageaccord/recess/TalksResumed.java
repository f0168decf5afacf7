package org.wageaccord.recess;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Talks go on after a suspension of so many days; {@code total} of the whole case. */
public record TalksResumed(CaseNumber caseNumber, LocalDate on, int days, int total) implements Recorded {
    @Override
    public String act() {
        return "recess.talksResumed";
    }
}
