package org.wageaccord.negotiation.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a case through a node or along a flow of a model.
 *
 * @param endedAt null while the case is there
 * @param canceled left because a deadline or another step overtook it
 * @param by who ended it: a person, or the platform
 */
public record PathStep(
        String activity,
        Instant begunAt,
        @Nullable Instant endedAt,
        boolean canceled,
        @Nullable String by) {

    /** Whether this is a flow between two nodes. */
    public boolean isFlow() {
        return activity.startsWith("Flow_");
    }
}
