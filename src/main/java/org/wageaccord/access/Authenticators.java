package org.wageaccord.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** The door for setting up an authenticator and giving it up again: an app on the holder's phone that makes codes by time. */
@Service
@Transactional
public class Authenticators {

    private static final String CODE = "code";
    private static final String PASSWORD = "password";

    /** As long as the hash that makes codes of it, as RFC 4226 recommends. */
    private static final int SECRET = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final AccountTable accountTable;
    private final AuthenticatorTable table;
    private final AuthenticatorKey key;
    private final Codes codes;
    private final PhoneTime phones;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Authenticators(
            Accounts accounts,
            AccountTable accountTable,
            AuthenticatorTable table,
            AuthenticatorKey key,
            Codes codes,
            PhoneTime phones,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.accountTable = accountTable;
        this.table = table;
        this.key = key;
        this.codes = codes;
        this.phones = phones;
        this.clock = clock;
        this.events = events;
    }

    /** Since when acts of this account are confirmed by codes; empty while they are not. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(ActorId id) {
        return table.of(id.value()).map(AuthenticatorTable.Row::confirmedAt);
    }

    /** Makes a secret to be shown and confirmed, in place of one that never was. Refused while an authenticator is in use. */
    public Outcome<Void> begin(ActorId id) {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return table.begin(id.value(), key.id(), key.seal(secret, Codes.place(id.value())), clock.instant())
                ? Outcome.done(null)
                : Outcome.refused(Refusal.of(null, "refusal.access.authenticatorInUse"));
    }

    /** What is to be taken into the app; empty if nothing was begun, and for ever once it was confirmed. */
    @Transactional(readOnly = true)
    public Optional<AuthenticatorSecret> begun(ActorId id) {
        return table.of(id.value())
                .filter(row -> row.confirmedAt() == null)
                .flatMap(row -> codes.secret(id.value(), row))
                .map(secret -> new AuthenticatorSecret(account(id).username(), secret));
    }

    /**
     * The holder shows that the app makes the codes of the secret begun. Refuses a code that it does not make now - which opens
     * nothing yet, and counts as no attempt - and a wrong password, which does.
     */
    public Outcome<Void> confirm(ActorId id, @Unprinted String code, @Unprinted String password) {
        Optional<AuthenticatorTable.Row> row = table.of(id.value()).filter(present -> present.confirmedAt() == null);
        Optional<byte[]> secret = row.flatMap(present -> codes.secret(id.value(), present));
        if (secret.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.access.authenticatorNotBegun"));
        }
        OptionalLong step = Totp.fitting(secret.get(), code, phones.now());
        if (step.isEmpty()) {
            return Outcome.refused(Refusal.of(CODE, "refusal.access.firstCodeWrong"));
        }
        if (!accounts.confirms(id, password)) {
            return Outcome.refused(Refusal.of(PASSWORD, "refusal.access.passwordWrong"));
        }
        if (!table.confirm(id.value(), row.get().secret(), step.getAsLong(), clock.instant())) {
            return Outcome.refused(Refusal.of(null, "refusal.access.authenticatorNotBegun"));
        }
        events.publishEvent(new AuthenticatorEnrolled(account(id).name()));
        return Outcome.done(null);
    }

    /** The holder gives it up. Refuses without the password and a fresh code, both of which count towards the lockout. */
    public Outcome<Void> remove(ActorId id, @Unprinted String code, @Unprinted String password) {
        Optional<AuthenticatorTable.Row> row = table.of(id.value()).filter(present -> present.confirmedAt() != null);
        if (row.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.access.noAuthenticator"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!accounts.confirms(id, password)) {
            refusals.add(Refusal.of(PASSWORD, "refusal.access.passwordWrong"));
        } else {
            Optional.ofNullable(codes.take(account(id), row.get(), CODE, code)).ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        table.remove(id.value());
        events.publishEvent(new AuthenticatorRemoved(account(id).name()));
        return Outcome.done(null);
    }

    /**
     * Takes a lost one away, so that the holder can set up another; the open sessions end. Whose account may be kept so, the
     * caller decides, as for passwords. Refused where there is none.
     */
    public Outcome<Void> reset(ActorId id) {
        if (!table.remove(id.value())) {
            return Outcome.refused(Refusal.of(null, "refusal.access.noAuthenticator"));
        }
        accountTable.endSessions(id.value(), null);
        events.publishEvent(
                new AuthenticatorReset(id, account(id).username(), account(id).name()));
        return Outcome.done(null);
    }

    private Account account(ActorId id) {
        return accountTable.byId(id.value()).orElseThrow();
    }
}
