package org.wageaccord.negotiation.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a case through an activity of a model.
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
        @Nullable String by) {}
