package org.wageaccord.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the time stamps over checkpoints stand, for operator and auditor.
 *
 * @param newest null before the first
 * @param late whether the newest is older than it should be and more was sealed since
 * @param fault why this node got none when it last asked; null where it did
 * @param askedAt when it last asked in vain
 */
public record StampState(
        @Nullable StampedCheckpoint newest,
        boolean late,
        @Nullable String fault,
        @Nullable Instant askedAt) {}
