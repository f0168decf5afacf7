package org.wageaccord.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** The door of the access room: accounts and their passwords. */
@Service
@Transactional
public class Accounts {

    private final AccountTable table;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Attempts attempts;
    private final boolean demo;
    private final ObjectProvider<SealedByPassword> sealed;

    Accounts(
            AccountTable table,
            Passwords passwords,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Attempts attempts,
            @Value("${wage-accord.demo:false}") boolean demo,
            ObjectProvider<SealedByPassword> sealed) {
        this.table = table;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        this.attempts = attempts;
        this.demo = demo;
        this.sealed = sealed;
    }

    /** Opens an account. Refuses a name that is taken and a password below the policy. */
    public Outcome<ActorId> open(String username, String name, Role role, @Unprinted String password) {
        List<Refusal> refusals = new ArrayList<>(AccountRules.names(
                username, name, table.byUsername(username.strip()).isPresent()));
        refusals.addAll(AccountRules.password("password", username.strip(), password));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        // two may ask for the same name at once: the table decides who was first
        return enter(username.strip(), name.strip(), role, passwords.encode(password), null)
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of("username", "refusal.access.usernameTaken", username.strip())));
    }

    /** Opens accounts of the demo city that share one password; a note other than empty shows the person at sign-in. */
    public ActorId openDemo(String username, String name, Role role, String passwordHash, String note) {
        requireDemo();
        return enter(username, name, role, passwordHash, note)
                .orElseThrow(() -> new IllegalStateException("there is an account " + username + " already"));
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

    /** Those of them that have an account, by name. */
    @Transactional(readOnly = true)
    public List<Actor> actors(Collection<ActorId> ids) {
        return table.byIds(ids.stream().map(ActorId::value).toList()).stream()
                .map(Account::actor)
                .toList();
    }

    /** Who acts under this user name, large and small letters alike. */
    @Transactional(readOnly = true)
    public Optional<Actor> byUsername(String username) {
        return table.byUsername(username.strip()).map(Account::actor);
    }

    /** Whether the person has signed in with a password that was given out and must choose one of their own first. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword(ActorId id) {
        return table.byId(id.value()).filter(Account::mustChangePassword).isPresent();
    }

    /**
     * The holder chooses a new password; all other open sessions of the account end. Refuses a wrong present password
     * (which counts towards the lockout), a new one below the policy or equal to the present one, and two that differ.
     * What rooms keep under the password is sealed under the new one.
     *
     * @param session the session that stays open
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<Void> changePassword(
            ActorId id, String session, @Unprinted String present, @Unprinted String next, @Unprinted String repeated) {
        Account account = table.byId(id.value()).orElseThrow();
        List<Refusal> refusals = new ArrayList<>(AccountRules.password("next", account.username(), next));
        if (!next.equals(repeated)) {
            refusals.add(Refusal.of("repeated", "refusal.access.passwordsDiffer"));
        }
        if (next.equals(present)) {
            refusals.add(Refusal.of("next", "refusal.access.passwordSame"));
        }
        // asked last: a change refused anyway must not count towards the lockout
        if (refusals.isEmpty() && !fits(account, present)) {
            refusals.add(Refusal.of("present", "refusal.access.passwordWrong"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        String hash = passwords.encode(next);
        List<Runnable> resealed =
                sealed.stream().map(s -> s.resealed(id, present, next)).toList();
        transaction.executeWithoutResult(tx -> {
            table.password(id.value(), hash, null);
            table.endSessions(id.value(), session);
            resealed.forEach(Runnable::run);
            events.publishEvent(new PasswordChanged(account.name()));
        });
        return Outcome.done(null);
    }

    /**
     * Whether this is the account's password: asked again where the password itself is the key, and by {@link SecondFactor}
     * for an account without authenticator. Counts towards the lockout.
     */
    public boolean confirms(ActorId id, String password) {
        return table.byId(id.value()).filter(account -> fits(account, password)).isPresent();
    }

    /**
     * The account of this name and password; empty for a wrong name, a wrong password, a locked or disabled account
     * alike. No transaction is open while the password is hashed: a flood of sign-ins must not hold the connections.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Optional<Account> signIn(String username, String password) {
        Optional<Account> account = table.byUsername(username.strip());
        if (account.isEmpty()) {
            passwords.matchesNobody(password);
        }
        return account.filter(a -> fits(a, password));
    }

    Optional<Account> demoAccount(UUID id) {
        requireDemo();
        return table.demo(id);
    }

    private boolean fits(Account account, String password) {
        boolean fits = passwords.matches(password, account.passwordHash());
        return attempts.settle(account, fits, new SignInFailed(account.name()));
    }

    private Optional<ActorId> enter(String username, String name, Role role, String hash, @Nullable String note) {
        Account account = new Account(UUID.randomUUID(), username, name, role, hash, 0, null, false, null);
        if (!table.insert(account, clock.instant(), note)) {
            return Optional.empty();
        }
        events.publishEvent(new AccountOpened(username, name, role));
        return Optional.of(new ActorId(account.id()));
    }

    private void requireDemo() {
        if (!demo) {
            throw new IllegalStateException("demo accounts exist only in the demo profile");
        }
    }
}
