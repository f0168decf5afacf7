package org.wageaccord.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** The door of the access room: accounts and the fresh confirmation of the person behind one. */
@Service
@Transactional
public class Accounts {

    private static final int SHORTEST_PASSWORD = 10;

    private final AccountTable table;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final int attempts;
    private final Duration lockout;
    private final boolean demo;

    Accounts(
            AccountTable table,
            Passwords passwords,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${wage-accord.sign-in.attempts:5}") int attempts,
            @Value("${wage-accord.sign-in.lockout:15m}") Duration lockout,
            @Value("${wage-accord.demo:false}") boolean demo) {
        this.table = table;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
        this.attempts = attempts;
        this.lockout = lockout;
        this.demo = demo;
    }

    /** Opens an account. Refuses a name that is taken and a password below the policy. */
    public Outcome<ActorId> open(String username, String name, Role role, String password) {
        List<Refusal> refusals = new ArrayList<>();
        if (username.isBlank()) {
            refusals.add(Refusal.of("username", "refusal.access.usernameMissing"));
        } else if (table.byUsername(username.strip()).isPresent()) {
            refusals.add(Refusal.of("username", "refusal.access.usernameTaken", username));
        }
        if (name.isBlank()) {
            refusals.add(Refusal.of("name", "refusal.access.nameMissing"));
        }
        if (password.length() < SHORTEST_PASSWORD) {
            refusals.add(Refusal.of("password", "refusal.access.passwordShort", SHORTEST_PASSWORD));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return Outcome.done(enter(username.strip(), name.strip(), role, passwords.encode(password), null));
    }

    /** Opens accounts of the demo city that share one password; a note other than empty shows the person at sign-in. */
    public ActorId openDemo(String username, String name, Role role, String passwordHash, String note) {
        requireDemo();
        return enter(username, name, role, passwordHash, note);
    }

    /** The hash of a password, for {@link #openDemo}: hashing it once for a whole city. */
    public String hash(String password) {
        return passwords.encode(password);
    }

    /** Shows a demo person at sign-in with what there is to do. */
    public void noteDemo(ActorId id, String note) {
        requireDemo();
        table.note(id.value(), note);
    }

    @Transactional(readOnly = true)
    public List<DemoPerson> demoPeople() {
        return demo ? table.demoPeople() : List.of();
    }

    @Transactional(readOnly = true)
    public Actor actor(ActorId id) {
        return table.byId(id.value()).orElseThrow().actor();
    }

    /** Ends the use of an account: refused at once at sign-in, within two seconds in open sessions. */
    public void disable(ActorId id) {
        table.disable(id.value());
    }

    /** Whether this is the account's password; asked again before a signature. Counts towards the lockout. */
    public boolean confirms(ActorId id, String password) {
        return table.byId(id.value()).filter(account -> fits(account, password)).isPresent();
    }

    /** The account of this name and password; empty for a wrong name, a wrong password, a locked or disabled account alike. */
    Optional<Account> signIn(String username, String password) {
        Optional<Account> account = table.byUsername(username.strip());
        if (account.isEmpty()) {
            passwords.matchesNobody(password);
        }
        return account.filter(a -> fits(a, password));
    }

    Optional<Account> demoAccount(UUID id) {
        requireDemo();
        return table.byId(id);
    }

    private boolean fits(Account account, String password) {
        Instant now = clock.instant();
        boolean fits = passwords.matches(password, account.passwordHash());
        if (account.disabled() || account.isLocked(now)) {
            return false;
        }
        if (fits) {
            table.succeeded(account.id());
        } else {
            table.failed(account.id(), attempts, now.plus(lockout));
            events.publishEvent(new SignInFailed(account.name()));
        }
        return fits;
    }

    private ActorId enter(String username, String name, Role role, String hash, String note) {
        Account account = new Account(UUID.randomUUID(), username, name, role, hash, 0, null, false);
        table.insert(account, clock.instant(), note);
        events.publishEvent(new AccountOpened(username, name, role));
        return new ActorId(account.id());
    }

    private void requireDemo() {
        if (!demo) {
            throw new IllegalStateException("demo accounts exist only in the demo profile");
        }
    }
}
