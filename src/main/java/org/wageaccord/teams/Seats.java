package org.wageaccord.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    private static final Set<Role> TOLD_OF_ENTERPRISE = Set.of(Role.EL, Role.EC, Role.EH);
    private static final Set<Role> TOLD_OF_WORKERS = Set.of(Role.WC, Role.WR);

    /** The town's union guides the workers where the enterprise has no union. */
    private static final Set<Role> GUIDES = Set.of(Role.TG, Role.TA);

    private static final Set<String> REVIEWERS = Set.of(Role.CU.name(), Role.HB.name(), Role.AU.name());

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

    /**
     * Whether the actor may decide for the side about its team: the union chair, where there is no union the town's guide;
     * the legal representative or chief.
     */
    boolean mayName(Bench bench, Side side) {
        return side == Side.WORKERS && !bench.hasUnion() ? guides(bench) : isHead(bench, side);
    }

    /** Whether the actor may change the side's team after the first meeting: who may name it, and its chief. */
    boolean mayChange(Sides sides, Side side) {
        return mayName(sides.bench(), side) || isChief(sides, side);
    }

    /** Whether the actor holds the office from which a chief is delegated; without a union it is the elected chief. */
    boolean heads(Sides sides, Side side) {
        if (side == Side.WORKERS && !sides.bench().hasUnion()) {
            return isChief(sides, side);
        }
        Role office = side == Side.WORKERS ? Role.WC : Role.EL;
        return holds(sides.bench(), Set.of(office), current().id());
    }

    /** Whether the actor guides the workers of an enterprise without a union. */
    boolean guides(Bench bench) {
        return bench.guidingTown() != null
                && registry.holds(current().id(), PartyId.town(bench.guidingTown()), GUIDES, statute.today());
    }

    /** Whether the actor reviews for an office. */
    boolean reviews() {
        return REVIEWERS.contains(current().role());
    }

    private boolean isHead(Bench bench, Side side) {
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
                ? isHead(sides.bench(), side)
                : chief.equals(current().id());
    }

    /** Whether the actor may do for the side what needs this power: its chief, or a delegate within scope and term. */
    boolean acts(Sides sides, Side side, Power power) {
        return isChief(sides, side)
                || sides.acting(side, power, statute.today())
                        .anyMatch(m -> current().id().equals(m.account()));
    }

    /** The people of a side who are told: those with a mandate for it, who sits on its team, and the guide of workers. */
    List<ActorId> people(Sides sides, Side side) {
        Bench bench = sides.bench();
        List<ActorId> people = new ArrayList<>(registry.holders(
                bench.enterprise(), side == Side.WORKERS ? TOLD_OF_WORKERS : TOLD_OF_ENTERPRISE, statute.today()));
        sides.team(side).stream()
                .flatMap(t -> t.members().stream())
                .map(Team.Negotiator::account)
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (side == Side.WORKERS && bench.guidingTown() != null) {
            people.addAll(registry.holders(PartyId.town(bench.guidingTown()), GUIDES, statute.today()));
        }
        return people.stream().distinct().toList();
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
        Side seat = seat(sides, current().id()).orElse(null);
        Side side = seat == null && guides(sides.bench()) ? Side.WORKERS : seat;
        return side == null
                ? TeamPowers.NONE
                : new TeamPowers(
                        side,
                        mayName(sides.bench(), side),
                        mayChange(sides, side),
                        heads(sides, side),
                        acts(sides, side, Power.ATTEND));
    }

    private boolean holds(Bench bench, Set<Role> roles, ActorId account) {
        return registry.holds(account, bench.enterprise(), roles, statute.today());
    }

    static List<Refusal> unless(boolean allowed) {
        return allowed ? List.of() : List.of(Refusal.of(null, "refusal.teams.notYours"));
    }
}
