package org.wageaccord.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;

/**
 * An account as those see it who keep accounts.
 *
 * @param role the main role, under which its acts stand in the ledger
 * @param lockedUntil end of the lock after wrong passwords; null if it is not locked now
 * @param initialUntil until when the password that was given out opens it; null once the holder has a password of their own
 */
public record AccountSheet(
        ActorId id,
        String username,
        String name,
        Role role,
        @Nullable Instant lockedUntil,
        boolean disabled,
        @Nullable Instant initialUntil,
        Instant openedAt) {

    public AccountState state() {
        if (disabled) {
            return AccountState.DISABLED;
        }
        if (lockedUntil != null) {
            return AccountState.LOCKED;
        }
        return initialUntil == null ? AccountState.IN_USE : AccountState.INITIAL;
    }
}
