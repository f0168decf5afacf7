package org.wageaccord.sector;

import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.Office;
import org.wageaccord.kernel.Side;

/**
 * What somebody may do in talks now.
 *
 * @param side for which they speak, null for none
 * @param mine the member enterprise whose vote they owe, null for none
 * @param decides the office for which they review now, null for none
 * @param finds the office for which they may keep an objection after its term, null for none
 * @param accepts whether they may accept what was filed
 */
public record Desk(
        @Nullable Side side,
        boolean bureau,
        @Nullable VoteLine mine,
        @Nullable Office decides,
        @Nullable Office finds,
        boolean accepts) {

    /** Whether the page has something to do for them, or may have. */
    public boolean acts() {
        return side != null || bureau || mine != null || decides != null || finds != null;
    }
}
