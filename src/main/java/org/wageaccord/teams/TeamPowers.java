package org.wageaccord.teams;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * What the one who asks may do for a side.
 *
 * @param side the side they sit on, or null
 * @param head may decide about the side's team
 * @param chief acts for the side at the table
 */
public record TeamPowers(@Nullable Side side, boolean head, boolean chief) {

    public static final TeamPowers NONE = new TeamPowers(null, false, false);
}
