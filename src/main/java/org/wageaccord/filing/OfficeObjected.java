package org.wageaccord.filing;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * One of two offices that review at the same time objected to clauses. What both object to follows as {@link ObjectionsGathered}.
 *
 * @param awaited the office that has yet to finish, or null
 */
public record OfficeObjected(
        CaseNumber caseNumber,
        Office office,
        String by,
        String clauses,
        @Nullable Office awaited) implements Recorded {
    @Override
    public String act() {
        return "filing.officeObjected";
    }
}
