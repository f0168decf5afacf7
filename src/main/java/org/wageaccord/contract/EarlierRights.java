package org.wageaccord.contract;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/**
 * Who enters and who reads agreements from before the platform. They are entered by the enterprise, its union's head, and the
 * unions above it; read by everybody of the enterprise, since they were published, and by the offices.
 */
@Component
class EarlierRights {

    private static final Set<Role> OF_ENTERPRISE = Set.of(Role.EL, Role.EC, Role.EH, Role.WC);
    private static final Set<Role> OF_TOWN = Set.of(Role.TG, Role.TA);
    private static final Set<Role> READERS = Set.of(Role.CU, Role.HB, Role.AU);

    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    EarlierRights(Registry registry, Statute statute, CurrentActor actor) {
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    boolean mayEnter(PartyId enterprise) {
        Actor by = actor.get();
        return by.isPlatform()
                || registry.holds(by.id(), enterprise, OF_ENTERPRISE, statute.today())
                || registry.holds(by.id(), PartyId.CITY_UNION, Set.of(Role.CU), statute.today())
                || isOfTown(by, enterprise);
    }

    boolean mayRead(PartyId enterprise) {
        List<Mandate> mandates = registry.mandatesOf(actor.get().id(), statute.today());
        return mayEnter(enterprise)
                || mandates.stream().anyMatch(m -> m.party().equals(enterprise) || READERS.contains(m.role()));
    }

    private boolean isOfTown(Actor by, PartyId enterprise) {
        return registry.enterprise(enterprise)
                .map(Enterprise::townCode)
                .filter(town -> registry.holds(by.id(), PartyId.town(town), OF_TOWN, statute.today()))
                .isPresent();
    }
}
