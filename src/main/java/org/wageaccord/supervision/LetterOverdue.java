package org.wageaccord.supervision;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The term of an answer ran out without one; a late answer is still taken until the next rung. */
public record LetterOverdue(CaseNumber caseNumber, Rung rung, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "supervision.letterOverdue";
    }
}
