package org.wageaccord.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * The door for those who keep accounts: opening them with a password to be changed, unlocking, disabling, lists. Who keeps
 * whose account is a matter of mandates and is decided by the caller, the register.
 */
@Service
@Transactional
public class AccountKeeping {

    private final AccountTable table;
    private final AccountLists lists;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Duration validity;

    AccountKeeping(
            AccountTable table,
            AccountLists lists,
            Passwords passwords,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${wage-accord.sign-in.initial-password:14d}") Duration validity) {
        this.table = table;
        this.lists = lists;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
        this.validity = validity;
    }

    /** What speaks against the names; nothing is opened. */
    @Transactional(readOnly = true)
    public List<Refusal> check(String username, String name) {
        return AccountRules.names(username, name, isTaken(username));
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String username) {
        return table.byUsername(username.strip()).isPresent();
    }

    /** Opens an account with a password made here, to be changed at the first sign-in. Refuses a name that is taken. */
    public Outcome<OpenedAccount> open(String username, String name, Role role) {
        List<Refusal> refusals = check(username, name);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        String password = InitialPassword.fresh();
        Instant until = clock.instant().plus(validity);
        Account account = new Account(
                UUID.randomUUID(),
                username.strip(),
                name.strip(),
                role,
                passwords.encode(password),
                0,
                null,
                false,
                until);
        if (!table.insert(account, clock.instant(), null)) {
            return Outcome.refused(Refusal.of("username", "refusal.access.usernameTaken", account.username()));
        }
        events.publishEvent(new AccountOpened(account.username(), account.name(), role));
        return Outcome.done(
                new OpenedAccount(new ActorId(account.id()), account.username(), account.name(), password, until));
    }

    /** A new initial password; the account is no longer locked, and its open sessions end. */
    public OpenedAccount resetPassword(ActorId id) {
        Account account = account(id);
        String password = InitialPassword.fresh();
        Instant until = clock.instant().plus(validity);
        table.password(id.value(), passwords.encode(password), until);
        table.endSessions(id.value(), null);
        events.publishEvent(new PasswordReset(account.username(), account.name()));
        return new OpenedAccount(id, account.username(), account.name(), password, until);
    }

    /** Lets a locked account be used again at once; refused when it is not locked. */
    public Outcome<Void> unlock(ActorId id) {
        if (!table.unlock(id.value(), clock.instant())) {
            return Outcome.refused(Refusal.of(null, "refusal.access.notLocked"));
        }
        events.publishEvent(
                new AccountUnlocked(account(id).username(), account(id).name()));
        return Outcome.done(null);
    }

    /** Ends the use of an account with its open sessions; refused when it ended before. */
    public Outcome<Void> disable(ActorId id) {
        if (!table.disable(id.value(), true)) {
            return Outcome.refused(Refusal.of(null, "refusal.access.alreadyDisabled"));
        }
        table.endSessions(id.value(), null);
        events.publishEvent(
                new AccountDisabled(account(id).username(), account(id).name()));
        return Outcome.done(null);
    }

    /** Lets a disabled account be used again; refused when it is in use. */
    public Outcome<Void> enable(ActorId id) {
        if (!table.disable(id.value(), false)) {
            return Outcome.refused(Refusal.of(null, "refusal.access.notDisabled"));
        }
        events.publishEvent(
                new AccountEnabled(account(id).username(), account(id).name()));
        return Outcome.done(null);
    }

    /** Acts stand under this role from the next sign-in on; the open sessions end. */
    public void wear(ActorId id, Role role) {
        Account account = account(id);
        if (account.role() != role) {
            table.role(id.value(), role);
            table.endSessions(id.value(), null);
            events.publishEvent(new MainRoleChanged(account.username(), account.name(), role));
        }
    }

    /** Accounts by name, a page of them. */
    @Transactional(readOnly = true)
    public AccountPage find(AccountSearch search, int page) {
        return lists.find(search, page);
    }

    /** Those of the accounts in use that bear one of the names. */
    @Transactional(readOnly = true)
    public List<AccountSheet> named(Collection<ActorId> among, Collection<String> names) {
        return lists.named(among, names);
    }

    @Transactional(readOnly = true)
    public Optional<AccountSheet> sheet(ActorId id) {
        return lists.sheet(id.value());
    }

    /** Names of the holders; who has no account is left out. */
    @Transactional(readOnly = true)
    public Map<ActorId, String> names(Collection<ActorId> ids) {
        return lists.names(ids);
    }

    private Account account(ActorId id) {
        return table.byId(id.value()).orElseThrow();
    }
}
