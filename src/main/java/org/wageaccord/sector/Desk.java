package org.wageaccord.sector;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * What somebody may do in talks now.
 *
 * @param side for which they speak, null for none
 * @param mine the member enterprise whose vote they owe, null for none
 */
public record Desk(
        @Nullable Side side, boolean bureau, @Nullable VoteLine mine) {}
