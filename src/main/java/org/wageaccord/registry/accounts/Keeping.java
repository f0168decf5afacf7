package org.wageaccord.registry.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.AccountSheet;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.registry.Grants;
import org.wageaccord.registry.PartyMandate;
import org.wageaccord.registry.Registry;

/** Which accounts the one who acts now sees and keeps. */
@Component
class Keeping {

    private final AccountKeeping accounts;
    private final AccountMandates mandates;
    private final Registry registry;
    private final CurrentActor actor;
    private final Clock clock;

    Keeping(AccountKeeping accounts, AccountMandates mandates, Registry registry, CurrentActor actor, Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.registry = registry;
        this.actor = actor;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Grants grants() {
        return registry.grants();
    }

    boolean isOwn(ActorId account) {
        return actor.get().id().equals(account);
    }

    /** An account the reader has to do with; of any other there is none. */
    Optional<AccountSheet> seen(ActorId id) {
        return accounts.sheet(id).filter(this::sees);
    }

    boolean keeps(AccountSheet account) {
        return grants().keeps(
                        account.role(),
                        mandates.living(account.id(), today()).stream()
                                .map(PartyMandate::mandate)
                                .toList(),
                        today());
    }

    private boolean sees(AccountSheet account) {
        Grants grants = grants();
        return grants.all()
                || (grants.any() && isOwn(account.id()))
                || (grants.offices() && Grants.OFFICES.contains(account.role()))
                || mandates.concerned(grants).contains(account.id());
    }
}
