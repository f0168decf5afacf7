package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An office reviewed and has no objection. */
public record ReviewPassed(CaseNumber caseNumber, Office office, String by, LocalDate on) implements Recorded {
    @Override
    public String act() {
        return "filing.reviewPassed";
    }
}
