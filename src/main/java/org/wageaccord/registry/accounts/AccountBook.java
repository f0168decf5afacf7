package org.wageaccord.registry.accounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.AccountPage;
import org.wageaccord.access.AccountSearch;
import org.wageaccord.access.AccountSheet;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Grants;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.PartyMandate;

/** Accounts as their pages show them, to each reader those that are theirs to keep; acts go through {@link AccountDesk}. */
@Service
@Transactional(readOnly = true)
public class AccountBook {

    private final AccountKeeping accounts;
    private final AccountMandates mandates;
    private final Keeping keeping;

    AccountBook(AccountKeeping accounts, AccountMandates mandates, Keeping keeping) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.keeping = keeping;
    }

    public Grants grants() {
        return keeping.grants();
    }

    public LocalDate today() {
        return keeping.today();
    }

    /** Accounts by name, a page of them, with their mandates of today. */
    public Listed<AccountRow> list(AccountQuery query, int page) {
        Grants grants = keeping.grants();
        AccountPage found = accounts.find(
                new AccountSearch(
                        query.words(),
                        query.state(),
                        !grants.all() && grants.offices() && grants.own().isEmpty() ? Grants.OFFICES : Set.of(),
                        among(grants, query)),
                page);
        Map<ActorId, List<PartyMandate>> inForce =
                mandates.inForce(found.items().stream().map(AccountSheet::id).toList(), keeping.today());
        List<AccountRow> rows = found.items().stream()
                .map(account -> new AccountRow(account, inForce.getOrDefault(account.id(), List.of())))
                .toList();
        return new Listed<>(rows, found.page(), found.total());
    }

    /** An account the reader has to do with; of any other there is none. */
    public Optional<AccountView> view(ActorId id, int page) {
        return keeping.seen(id).map(account -> view(account, page));
    }

    public Optional<PartyMandate> mandate(UUID id) {
        return mandates.find(id)
                .filter(one -> keeping.seen(one.mandate().holder()).isPresent());
    }

    /** Accounts of an enterprise that bear the name of somebody on its roster, but were not found there yet. */
    public List<AccountSheet> namesakes(PartyId enterprise, Collection<String> names) {
        return accounts.named(mandates.onNoRoster(enterprise), names);
    }

    /** Those of the accounts that are in use; a person whose account is disabled may get another. */
    public Set<ActorId> inUse(Collection<ActorId> ids) {
        Set<ActorId> inUse = new HashSet<>();
        for (ActorId id : ids) {
            accounts.sheet(id).filter(one -> !one.disabled()).ifPresent(one -> inUse.add(id));
        }
        return inUse;
    }

    private AccountView view(AccountSheet account, int page) {
        List<PartyMandate> living = mandates.living(account.id(), keeping.today());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        living.stream()
                .filter(one -> one.inForce(keeping.today()))
                .forEach(one -> roles.add(one.mandate().role()));
        boolean own = keeping.isOwn(account.id());
        return new AccountView(
                account,
                mandates.person(account.id()).orElse(null),
                mandates.of(account.id(), page),
                living.stream()
                        .filter(one ->
                                Grants.OF_ENTERPRISE.contains(one.mandate().role()))
                        .toList(),
                roles,
                !own && keeping.keeps(account),
                own);
    }

    /** Null where the reader sees all. */
    private @Nullable Collection<ActorId> among(Grants grants, AccountQuery query) {
        if (query.enterprise() == null) {
            return grants.all() || grants.own().isEmpty() ? null : mandates.concerned(grants);
        }
        Set<ActorId> ids = new HashSet<>(mandates.holders(query.enterprise().value(), Grants.OF_ENTERPRISE));
        if (!grants.all()) {
            ids.retainAll(mandates.concerned(grants));
        }
        return ids;
    }
}
