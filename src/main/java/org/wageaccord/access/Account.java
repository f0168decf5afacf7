package org.wageaccord.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;

/** One row of {@code access.account}. */
record Account(
        UUID id,
        String username,
        String name,
        Role role,
        String passwordHash,
        int failedAttempts,
        @Nullable Instant lockedUntil,
        boolean disabled) {

    Actor actor() {
        return new Actor(new ActorId(id), name, role.name());
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
