package org.wageaccord.teams;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * What the one who asks may do for a side.
 *
 * @param side the side they sit on or, guiding workers without a union, name negotiators for; or null
 * @param names may name the side's team
 * @param changes may report vacant seats and fill them
 * @param delegates holds the office from which a chief is delegated
 * @param chief acts for the side at the table, as its chief or as the chief's delegate
 */
public record TeamPowers(@Nullable Side side, boolean names, boolean changes, boolean delegates, boolean chief) {

    public static final TeamPowers NONE = new TeamPowers(null, false, false, false, false);
}
