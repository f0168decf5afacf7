package org.wageaccord.negotiation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outage of the platform (平台故障) as reported, and what was decided on it.
 *
 * @param granted null while nobody has decided
 * @param extended how many running deadlines were moved by it
 */
public record Outage(
        UUID id,
        Instant beganAt,
        Instant endedAt,
        String cause,
        String reportedBy,
        Instant reportedAt,
        @Nullable Boolean granted,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        int extended) {}
