package org.wageaccord.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.Recorded;

/** Counts what was typed wrong, passwords and codes together; too many lock an account for a while. */
@Component
class Attempts {

    private final AccountTable table;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final int limit;
    private final Duration lockout;

    Attempts(
            AccountTable table,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            @Value("${wage-accord.sign-in.attempts:5}") int limit,
            @Value("${wage-accord.sign-in.lockout:15m}") Duration lockout) {
        this.table = table;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        this.limit = limit;
        this.lockout = lockout;
    }

    int limit() {
        return limit;
    }

    /**
     * Whether what was typed opens the account at this moment. The table looks at the lock again: many guesses sent at once
     * were all read before the first one failed.
     */
    boolean settle(Account account, boolean fits, Recorded failure) {
        return Boolean.TRUE.equals(transaction.execute(tx -> settled(account, fits, failure)));
    }

    /** Locks the account, if it is not locked. */
    void lock(UUID id) {
        Instant now = clock.instant();
        if (table.lock(id, now, now.plus(lockout))) {
            tell(id, now);
        }
    }

    private boolean settled(Account account, boolean fits, Recorded failure) {
        Instant now = clock.instant();
        if (fits) {
            return table.succeeded(account.id(), now);
        }
        if (table.failed(account.id(), limit, now, now.plus(lockout))) {
            events.publishEvent(failure);
            tell(account.id(), now);
        }
        return false;
    }

    private void tell(UUID id, Instant now) {
        table.byId(id)
                .filter(after -> after.isLocked(now))
                .ifPresent(locked -> events.publishEvent(new AccountLocked(locked.name())));
    }
}
