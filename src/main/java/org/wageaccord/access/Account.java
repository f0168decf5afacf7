package org.wageaccord.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;

/**
 * One row of {@code access.account}.
 *
 * @param initialUntil until when a password that was given out opens the account, to be changed; null for one's own password
 */
record Account(
        UUID id,
        String username,
        String name,
        Role role,
        String passwordHash,
        int failedAttempts,
        @Nullable Instant lockedUntil,
        boolean disabled,
        @Nullable Instant initialUntil) {

    Actor actor() {
        return new Actor(new ActorId(id), name, role.name());
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Whether the password was given out by somebody else and has to be changed before anything else. */
    boolean mustChangePassword() {
        return initialUntil != null;
    }

    AccountSheet sheet(Instant openedAt, Instant now) {
        return new AccountSheet(
                new ActorId(id),
                username,
                name,
                role,
                isLocked(now) ? lockedUntil : null,
                disabled,
                initialUntil,
                openedAt);
    }
}
