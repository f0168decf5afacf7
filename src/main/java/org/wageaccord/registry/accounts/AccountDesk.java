package org.wageaccord.registry.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.AccountSheet;
import org.wageaccord.access.Authenticators;
import org.wageaccord.access.OpenedAccount;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.PartyMandate;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;

/** Opens accounts for people and keeps them: mandates, passwords, locks. Who may, the mandates in force today say. */
@Service
@Transactional
public class AccountDesk {

    private static final ActorId NOBODY_YET = new ActorId(new UUID(0, 1));
    private static final Refusal NOT_YOURS = Refusal.of(null, "refusal.registry.accountNotYours");

    private final AccountKeeping accounts;
    private final AccountMandates mandates;
    private final Registry registry;
    private final Keeping keeping;
    private final Authenticators authenticators;

    AccountDesk(
            AccountKeeping accounts,
            AccountMandates mandates,
            Registry registry,
            Keeping keeping,
            Authenticators authenticators) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.registry = registry;
        this.keeping = keeping;
        this.authenticators = authenticators;
    }

    /** What speaks against an entry; nothing is opened. */
    @Transactional(readOnly = true)
    public List<Refusal> check(AccountEntry entry) {
        List<Refusal> found = new ArrayList<>();
        Optional<Person> person = person(entry);
        if (entry.person() != null && person.isEmpty()) {
            found.add(Refusal.of("person", "refusal.registry.personUnknown"));
        }
        person.filter(one -> one.account() != null)
                .ifPresent(one -> found.add(Refusal.of("person", "refusal.registry.personHasAccount", one.name())));
        found.addAll(accounts.check(entry.username(), person.map(Person::name).orElse(entry.name())));
        found.addAll(registry.check(entry.mandate().of(NOBODY_YET)));
        return found;
    }

    /** Opens an account with its first mandate; the answer holds the password, this one time. */
    public Outcome<OpenedAccount> open(AccountEntry entry) {
        List<Refusal> found = check(entry);
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        String name = person(entry).map(Person::name).orElse(entry.name());
        Outcome<OpenedAccount> opened =
                accounts.open(entry.username(), name, entry.mandate().role());
        if (opened instanceof Outcome.Done<OpenedAccount> done) {
            Outcome<?> completed = complete(done.value().id(), entry);
            if (!completed.isDone()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Outcome.refused(completed.refusals());
            }
        }
        return opened;
    }

    /** What speaks against a further mandate; nothing is granted. */
    @Transactional(readOnly = true)
    public List<Refusal> check(ActorId holder, MandateEntry entry) {
        return registry.check(entry.of(holder));
    }

    /** Grants a further mandate to the holder of an account. */
    public Outcome<Mandate> grant(ActorId holder, MandateEntry entry) {
        Optional<AccountSheet> account = keeping.seen(holder);
        if (account.isEmpty()) {
            return Outcome.refused(NOT_YOURS);
        }
        return account.get().disabled()
                ? Outcome.refused(Refusal.of(null, "refusal.registry.accountDisabled"))
                : granted(entry.of(holder));
    }

    /** Ends a mandate; see {@link Registry#revoke}. */
    public Outcome<Mandate> revoke(UUID mandate, LocalDate lastDay, String reason) {
        return registry.revoke(mandate, lastDay, reason);
    }

    /**
     * Says who of a roster the holder is. Refuses another name than that of the account, and a person whose own account is in
     * use; one that was disabled is replaced.
     */
    public Outcome<Person> link(ActorId holder, PartyId enterprise, UUID id) {
        Optional<AccountSheet> account = keeping.seen(holder);
        if (account.isEmpty() || keeping.grants().roles(enterprise).isEmpty()) {
            return Outcome.refused(NOT_YOURS);
        }
        Optional<Person> person = registry.person(enterprise, id);
        if (person.isPresent() && !person.get().name().equals(account.get().name())) {
            return Outcome.refused(Refusal.of(
                    "person",
                    "refusal.registry.nameDiffers",
                    person.get().name(),
                    account.get().name()));
        }
        ActorId before = person.map(Person::account).orElse(null);
        boolean disabled = before != null
                && accounts.sheet(before).filter(AccountSheet::disabled).isPresent();
        return registry.link(enterprise, id, holder, disabled ? before : null);
    }

    /** A new initial password; refused for one's own account and for those one does not keep. */
    public Outcome<OpenedAccount> resetPassword(ActorId id) {
        return keeps(id) ? Outcome.done(accounts.resetPassword(id)) : Outcome.refused(NOT_YOURS);
    }

    /**
     * Takes a lost authenticator away, as far as passwords are reset; the holder hears of it, and sets up another. Refused where there
     * is none.
     */
    public Outcome<Void> resetAuthenticator(ActorId id) {
        return keeps(id) ? authenticators.reset(id) : Outcome.refused(NOT_YOURS);
    }

    public Outcome<Void> unlock(ActorId id) {
        return keeps(id) ? accounts.unlock(id) : Outcome.refused(NOT_YOURS);
    }

    public Outcome<Void> disable(ActorId id) {
        return keeps(id) ? accounts.disable(id) : Outcome.refused(NOT_YOURS);
    }

    public Outcome<Void> enable(ActorId id) {
        return keeps(id) ? accounts.enable(id) : Outcome.refused(NOT_YOURS);
    }

    /** Chooses under which role the acts of an account stand; refused unless a mandate in force has that role. */
    public Outcome<Void> wear(ActorId id, Role role) {
        if (!keeps(id)) {
            return Outcome.refused(NOT_YOURS);
        }
        LocalDate today = keeping.today();
        List<PartyMandate> living = mandates.living(id, today);
        if (living.stream().noneMatch(one -> one.inForce(today) && one.mandate().role() == role)) {
            return Outcome.refused(Refusal.of("role", "refusal.registry.mainRoleNotHeld"));
        }
        accounts.wear(id, role);
        return Outcome.done(null);
    }

    private boolean keeps(ActorId id) {
        return !keeping.isOwn(id) && keeping.seen(id).filter(keeping::keeps).isPresent();
    }

    private Outcome<?> complete(ActorId holder, AccountEntry entry) {
        Outcome<Mandate> mandate = granted(entry.mandate().of(holder));
        return entry.person() == null || !mandate.isDone()
                ? mandate
                : registry.link(entry.mandate().party(), entry.person(), holder, null);
    }

    private Outcome<Mandate> granted(Mandate mandate) {
        return registry.mandate(
                mandate.holder(), mandate.party(), mandate.role(), mandate.from(), mandate.to(), mandate.sourcePaper());
    }

    private Optional<Person> person(AccountEntry entry) {
        return entry.person() == null
                ? Optional.empty()
                : registry.person(entry.mandate().party(), entry.person());
    }
}
