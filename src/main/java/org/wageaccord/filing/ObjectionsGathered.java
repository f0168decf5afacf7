package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * The review by two offices at the same time is over with objections: all of them at once.
 *
 * @param on the day of the last objection, which is in time whenever the review ended
 * @param termOver whether the term ended before the other office had said anything
 */
public record ObjectionsGathered(CaseNumber caseNumber, String clauses, LocalDate on, boolean termOver)
        implements Recorded {
    @Override
    public String act() {
        return "filing.objectionsGathered";
    }
}
