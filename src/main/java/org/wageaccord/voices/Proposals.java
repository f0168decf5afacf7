package org.wageaccord.voices;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;

/**
 * How many statements somebody has put to an open gathering, so that nobody floods it. In memory only: a count in the database,
 * written beside the statement, would tell who put it. Each node counts for itself and begins anew with its start, so that the
 * cap is no promise of the whole house; that is {@link GatheringRules#MOST_STATEMENTS}. Counts go with the deadline.
 */
@Component
class Proposals {

    static final int MOST_EACH = 3;

    private final Map<UUID, Counts> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    Proposals(Clock clock) {
        this.clock = clock;
    }

    private record Counts(Instant until, Map<ActorId, Integer> each) {}

    /** Counts one more; false where that would be too many. */
    boolean take(Gathering gathering, ActorId who) {
        counts.values().removeIf(of -> !of.until().isAfter(clock.instant()));
        Counts of = counts.computeIfAbsent(
                gathering.id(), id -> new Counts(gathering.closesAt(), new ConcurrentHashMap<>()));
        return of.each().merge(who, 1, (before, one) -> Math.min(MOST_EACH + 1, before + one)) <= MOST_EACH;
    }

    /** Gatherings for which this node counts. */
    int gatherings() {
        return counts.size();
    }
}
