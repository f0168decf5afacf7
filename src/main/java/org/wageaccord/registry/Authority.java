package org.wageaccord.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;

/** What the one who acts now may do in the register, by the mandates in force today. */
@Component
class Authority {

    static final Set<Role> OWN_PEOPLE = Set.of(Role.EH, Role.EL, Role.EC, Role.WC);
    private static final Set<Role> ENTERPRISE = Set.of(Role.EH, Role.EL, Role.EC);

    private final CurrentActor actor;
    private final Mandates mandates;
    private final Clock clock;

    Authority(CurrentActor actor, Mandates mandates, Clock clock) {
        this.actor = actor;
        this.mandates = mandates;
        this.clock = clock;
    }

    ActorId actor() {
        return actor.get().id();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isPlatform() {
        return actor.get().isPlatform();
    }

    boolean isCityUnion() {
        return holds(PartyId.CITY_UNION, Set.of(Role.CU));
    }

    boolean isEnterpriseSide(PartyId enterprise) {
        return holds(enterprise, ENTERPRISE);
    }

    /** The roster of an enterprise is kept by its own HR and management, or by its union's head. */
    boolean keepsPeopleOf(PartyId enterprise) {
        return isPlatform() || holds(enterprise, OWN_PEOPLE);
    }

    /** Which mandates the one who acts may grant. */
    Grants grants() {
        return isPlatform() ? Grants.WHOLE : Grants.of(mandates.of(actor(), today()));
    }

    private boolean holds(PartyId party, Set<Role> roles) {
        return mandates.holds(actor(), party, roles, today());
    }

    /** What the one who acts may see. */
    Sight sight() {
        return isPlatform() ? Sight.WHOLE : Sight.of(mandates.of(actor(), today()));
    }
}
