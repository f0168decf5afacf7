package org.wageaccord.blindaid;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * One use of the aid as it stands now.
 *
 * @param entered sides whose limit lies sealed
 * @param value what both may write into their positions, where the limits overlapped and both wanted a number
 */
public record Aid(
        UUID id,
        int round,
        Item item,
        Meet meet,
        @Nullable BigDecimal line,
        Side proposedBy,
        String proposer,
        Instant at,
        State state,
        Set<Side> entered,
        @Nullable BigDecimal value) {

    public enum State {
        PROPOSED,
        DECLINED,
        /** both agreed; limits are awaited */
        WAITING,
        WITHDRAWN,
        LAPSED,
        OVERLAP,
        NO_OVERLAP;

        public String key() {
            return "blindaid.state." + name();
        }
    }

    public boolean isLive() {
        return state == State.PROPOSED || state == State.WAITING;
    }

    /** Whether this side still has to fill in its limit. */
    public boolean awaits(Side side) {
        return state == State.WAITING && !entered.contains(side);
    }

    /** As a side may know it: whether the other has filled in its limit is not among that. */
    Aid seenBy(Side side) {
        Set<Side> known = entered.contains(side) ? Set.of(side) : Set.of();
        return new Aid(id, round, item, meet, line, proposedBy, proposer, at, state, known, value);
    }

    /** A proposal as it is written. */
    public record Entry(
            String clause, @Nullable Meet meet, @Nullable BigDecimal line) {}
}
