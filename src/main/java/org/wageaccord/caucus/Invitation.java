package org.wageaccord.caucus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;

/** A side asked the town's guide into its room, until a day. */
public record Invitation(
        UUID id,
        ActorId guest,
        String guestName,
        LocalDate until,
        Instant at,
        String by,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    public boolean isLive(LocalDate on) {
        return revokedAt == null && !on.isAfter(until);
    }
}
