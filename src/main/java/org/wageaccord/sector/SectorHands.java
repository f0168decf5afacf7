package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.filing.Office;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Who may do what in sector bargaining; the same answers guard the acts and light the buttons. */
@Component
class SectorHands {

    private static final Set<Role> TOWN = Set.of(Role.TA, Role.TG);
    private static final Set<Role> CHAIR = Set.of(Role.WC);

    private final CurrentActor actor;
    private final Registry registry;
    private final Statute statute;

    SectorHands(CurrentActor actor, Registry registry, Statute statute) {
        this.actor = actor;
        this.registry = registry;
        this.statute = statute;
    }

    Actor actor() {
        return actor.get();
    }

    LocalDate today() {
        return statute.today();
    }

    /** The side of the unit that the current actor speaks for, or null. */
    @Nullable
    Side sideOf(Unit unit) {
        return unit.sideOf(actor.get().id());
    }

    /** Units are kept by the city union, and by a town's union and its guides in their town. */
    boolean keeps(@Nullable String townCode) {
        return holds(PartyId.CITY_UNION, Set.of(Role.CU)) || townCode != null && holds(PartyId.town(townCode), TOWN);
    }

    /** Whether there is a place for which the current actor keeps units. */
    boolean keepsAny() {
        return mandates().stream()
                .anyMatch(m -> m.party().equals(PartyId.CITY_UNION) && m.role() == Role.CU
                        || m.party().value().startsWith("T:") && TOWN.contains(m.role()));
    }

    boolean isBureau() {
        return holds(PartyId.LABOR_BUREAU, Set.of(Role.HB));
    }

    boolean isUnionReviewer() {
        return holds(PartyId.CITY_UNION, Set.of(Role.CU));
    }

    boolean reviews(Office office) {
        return office == Office.CITY_UNION ? isUnionReviewer() : isBureau();
    }

    /** The heads of the unions of enterprises. */
    List<ActorId> chairsOf(Collection<PartyId> enterprises) {
        return registry.holdersOfAny(enterprises, CHAIR, statute.today());
    }

    boolean chairs(PartyId enterprise) {
        return holds(enterprise, CHAIR);
    }

    List<Mandate> mandates() {
        return registry.mandatesOf(actor.get().id(), statute.today());
    }

    List<Refusal> unless(boolean mine, String what, Citation article) {
        return mine
                ? List.of()
                : List.of(Refusal.of(null, "refusal.sector.notYours." + what).citing(article));
    }

    private boolean holds(PartyId party, Set<Role> roles) {
        return registry.holds(actor.get().id(), party, roles, statute.today());
    }
}
