package org.wageaccord.negotiation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Teams;

/**
 * Who speaks for a side of a case: the chief of its named team; before that the union chair, where there is no union the
 * union of the town that guides the workers, and the legal representative or chief of the enterprise.
 */
@Component
class CaseHeads {

    private static final Set<Role> UNION = Set.of(Role.WC);
    private static final Set<Role> ENTERPRISE = Set.of(Role.EL, Role.EC);
    private static final Set<Role> GUIDES = Set.of(Role.TG, Role.TA);

    private final Teams teams;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    CaseHeads(Teams teams, Registry registry, Statute statute, CurrentActor actor) {
        this.teams = teams;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    /** Whether somebody may offer and reply for a side of an enterprise, before there are teams. */
    boolean actsFor(Actor who, PartyId enterprise, Side side) {
        if (who.isPlatform()) {
            return true;
        }
        if (side == Side.ENTERPRISE) {
            return registry.holds(who.id(), enterprise, ENTERPRISE, statute.today());
        }
        return registry.holds(who.id(), enterprise, UNION, statute.today())
                || guidingTown(enterprise)
                        .filter(town -> registry.holds(who.id(), PartyId.town(town), GUIDES, statute.today()))
                        .isPresent();
    }

    /** Code of the town whose union guides the workers of an enterprise without a union; empty where there is a union. */
    Optional<String> guidingTown(PartyId enterprise) {
        return registry.enterprise(enterprise).filter(e -> e.unionId() == null).map(Enterprise::townCode);
    }

    /** The side the current actor speaks for in this case, or null. */
    @Nullable
    Side sideOf(WageCase of) {
        return Stream.of(Side.values())
                .filter(side -> speaks(of, side))
                .findFirst()
                .orElse(null);
    }

    private boolean speaks(WageCase of, Side side) {
        boolean named =
                teams.sides(of.number()).flatMap((Sides s) -> s.team(side)).isPresent();
        return named
                ? teams.isChief(of.number(), side)
                : !actor.get().isPlatform() && actsFor(actor.get(), new PartyId(of.enterprise()), side);
    }
}
