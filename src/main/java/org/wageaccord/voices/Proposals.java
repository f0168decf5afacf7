package org.wageaccord.voices;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;

/**
 * How many statements somebody has put to an open gathering, so that nobody floods it. Each node counts for itself, in memory
 * only: a count in the database, written beside the statement, would tell who put it.
 */
@Component
class Proposals {

    static final int MOST_EACH = 3;

    private final Map<UUID, Map<ActorId, Integer>> counts = new ConcurrentHashMap<>();

    /** Counts one more; false where that would be too many. */
    boolean take(UUID gathering, ActorId who) {
        Map<ActorId, Integer> of = counts.computeIfAbsent(gathering, id -> new ConcurrentHashMap<>());
        return of.merge(who, 1, (before, one) -> Math.min(MOST_EACH + 1, before + one)) <= MOST_EACH;
    }

    void forget(UUID gathering) {
        counts.remove(gathering);
    }
}
