package org.wageaccord.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Refusal;

/** Checks what was typed as a code against the authenticator of an account. */
@Component
class Codes {

    private final AuthenticatorTable table;
    private final AuthenticatorKey key;
    private final Attempts attempts;
    private final PhoneTime phones;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Codes(
            AuthenticatorTable table,
            AuthenticatorKey key,
            Attempts attempts,
            PhoneTime phones,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.key = key;
        this.attempts = attempts;
        this.phones = phones;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What speaks against this code; null takes it, and with it every earlier one. A wrong code, and one that was taken before,
     * counts towards the lockout; what is no code at all does not. A right code of a locked account is refused like a wrong one.
     */
    @Nullable
    Refusal take(Account account, AuthenticatorTable.Row row, String field, String typed) {
        if (!Totp.isCode(typed)) {
            return Refusal.of(field, "refusal.access.codeShape");
        }
        Optional<byte[]> secret = secret(account.id(), row);
        if (secret.isEmpty()) {
            return Refusal.of(field, "refusal.access.authenticatorUnreadable");
        }
        Instant now = clock.instant();
        OptionalLong step = Totp.fitting(secret.get(), typed, phones.now());
        boolean fresh = step.isPresent() && table.accept(account.id(), step.getAsLong());
        boolean tooMany = !fresh && table.failed(account.id(), attempts.limit(), now);
        boolean confirmed = attempts.settle(account, fresh, new CodeRefused(account.name()));
        if (tooMany) {
            attempts.lock(account.id());
        }
        if (confirmed) {
            events.publishEvent(new CodeAccepted(account.name()));
            return null;
        }
        return Refusal.of(field, "refusal.access.codeWrong");
    }

    Optional<byte[]> secret(UUID account, AuthenticatorTable.Row row) {
        return key.open(row.keyId(), row.secret(), place(account));
    }

    /** To what a sealed secret belongs. */
    static String place(UUID account) {
        return "authenticator/" + account;
    }
}
