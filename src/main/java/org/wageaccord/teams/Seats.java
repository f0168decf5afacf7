package org.wageaccord.teams;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Who may do what for a side: by the named team, and by mandates of the enterprise. */
@Component
class Seats {

    private static final Set<Role> HEADS_OF_ENTERPRISE = Set.of(Role.EC, Role.EL);
    private static final Set<Role> HEADS_OF_WORKERS = Set.of(Role.WC);
    private static final Set<Role> ENTERPRISE = Set.of(Role.EC, Role.EL, Role.EH, Role.ER);
    private static final Set<Role> WORKERS = Set.of(Role.WC, Role.WR);

    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    Seats(Registry registry, Statute statute, CurrentActor actor) {
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    Actor current() {
        return actor.get();
    }

    /** Holders of the office that makes a chief without delegation: the union chair, the legal representative. */
    List<ActorId> heads(PartyId enterprise, Side side) {
        return registry.holders(enterprise, Set.of(side == Side.WORKERS ? Role.WC : Role.EL), statute.today());
    }

    /** Whether the actor may decide for the side about its team. */
    boolean heads(Bench bench, Side side) {
        return holds(
                bench,
                side == Side.WORKERS ? HEADS_OF_WORKERS : HEADS_OF_ENTERPRISE,
                current().id());
    }

    /** Whether the actor is the side's chief: the one named; where the register knows no account of theirs, by mandate. */
    boolean isChief(Sides sides, Side side) {
        ActorId chief = sides.team(side)
                .flatMap(Team::chief)
                .map(Team.Negotiator::account)
                .orElse(null);
        return chief == null
                ? heads(sides.bench(), side)
                : chief.equals(current().id());
    }

    /** Whether the account belongs to the side: sits on its team or prepares for it. */
    boolean sits(Sides sides, Side side, ActorId account) {
        boolean member =
                sides.team(side).stream().flatMap(t -> t.members().stream()).anyMatch(m -> account.equals(m.account()));
        return member || holds(sides.bench(), side == Side.WORKERS ? WORKERS : ENTERPRISE, account);
    }

    Optional<Side> seat(Sides sides, ActorId account) {
        return Stream.of(Side.values()).filter(s -> sits(sides, s, account)).findFirst();
    }

    TeamPowers powers(Sides sides) {
        Side side = seat(sides, current().id()).orElse(null);
        return new TeamPowers(side, side != null && heads(sides.bench(), side), side != null && isChief(sides, side));
    }

    private boolean holds(Bench bench, Set<Role> roles, ActorId account) {
        return registry.holds(account, bench.enterprise(), roles, statute.today());
    }

    static List<Refusal> unless(boolean allowed) {
        return allowed ? List.of() : List.of(Refusal.of(null, "refusal.teams.notYours"));
    }
}
