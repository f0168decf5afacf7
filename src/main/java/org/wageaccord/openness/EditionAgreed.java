package org.wageaccord.openness;

import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * The other side agreed to exactly this choice: from now on anybody may read it.
 *
 * @param confirmedBy by what the chief was freshly confirmed; null in entries from before it was asked
 */
public record EditionAgreed(
        CaseNumber caseNumber,
        int number,
        Side side,
        String digest,
        @Nullable ConfirmedBy confirmedBy) implements Recorded {
    @Override
    public String act() {
        return "openness.editionAgreed";
    }
}
