package org.wageaccord.bargaining;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * What the one who asks may do and see at a table.
 *
 * @param side the side they sit on, or null
 * @param chief acts for the side at the table, as its chief or as the chief's delegate
 * @param minutes may write the minutes of the open round
 * @param sight how much they may see of positions and minutes
 */
public record Powers(@Nullable Side side, boolean chief, boolean minutes, Sight sight) {

    static final Powers NONE = new Powers(null, false, false, Sight.STATUS);

    /** How much of the talks somebody may see: the law wants openness between the sides, and quiet around them. */
    public enum Sight {
        /** everything on the table: both sides, their guide, the recorder */
        ALL,
        /** rounds whose minutes both chiefs confirmed: unions above, the bureau */
        CONFIRMED,
        /** that there are talks and how far they are: workers and congress delegates hear the rest from their negotiators */
        STATUS
    }
}
