package org.wageaccord.openness;

import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * A chief put to the other side which clauses anybody may read.
 *
 * @param confirmedBy by what the chief was freshly confirmed; null in entries from before it was asked
 */
public record EditionProposed(
        CaseNumber caseNumber,
        int number,
        Side side,
        String clauses,
        String digest,
        @Nullable ConfirmedBy confirmedBy) implements Recorded {
    @Override
    public String act() {
        return "openness.editionProposed";
    }
}
