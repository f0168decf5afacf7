package org.wageaccord.bargaining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Who may do what at a table: by the named team, and by mandates of the enterprise. */
@Component
class Seats {

    private static final Set<Role> HEADS_OF_ENTERPRISE = Set.of(Role.EC, Role.EL);
    private static final Set<Role> HEADS_OF_WORKERS = Set.of(Role.WC);
    private static final Set<Role> ENTERPRISE = Set.of(Role.EC, Role.EL, Role.EH, Role.ER);
    private static final Set<Role> WORKERS = Set.of(Role.WC, Role.WR);

    /** Neutral people at the table. */
    private static final Set<String> IN_THE_ROOM = Set.of(Role.RC.name(), Role.TG.name(), Actor.PLATFORM.role());

    /** People of the enterprise who are not at the table. */
    private static final Set<String> OUTSIDE = Set.of(Role.CD.name(), Role.WK.name());

    private final Registry registry;
    private final Accounts accounts;
    private final Statute statute;
    private final CurrentActor actor;

    Seats(Registry registry, Accounts accounts, Statute statute, CurrentActor actor) {
        this.registry = registry;
        this.accounts = accounts;
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
    boolean heads(TableOpening table, Side side) {
        return holds(
                table,
                side == Side.WORKERS ? HEADS_OF_WORKERS : HEADS_OF_ENTERPRISE,
                current().id());
    }

    /** Whether the actor is the side's chief: the one named; where the register knows no account of theirs, by mandate. */
    boolean isChief(TableState table, Side side) {
        ActorId chief = table.team(side)
                .flatMap(Team::chief)
                .map(Team.Negotiator::account)
                .orElse(null);
        return chief == null
                ? heads(table.opening(), side)
                : chief.equals(current().id());
    }

    /** Whether the account belongs to the side: sits on its team or prepares for it. */
    boolean sits(TableState table, Side side, ActorId account) {
        boolean member =
                table.team(side).stream().flatMap(t -> t.members().stream()).anyMatch(m -> account.equals(m.account()));
        return member || holds(table.opening(), side == Side.WORKERS ? WORKERS : ENTERPRISE, account);
    }

    Optional<Side> seat(TableState table, ActorId account) {
        return Stream.of(Side.values()).filter(s -> sits(table, s, account)).findFirst();
    }

    /**
     * Who writes the minutes: the recorder, where an account with the recorder's mandate bears the name; else the
     * people of the chairing side. Both chiefs confirm what was written in either case.
     */
    boolean mayWriteMinutes(TableState table, RoundRecord round) {
        List<ActorId> recorders = recordersNamed(table, round.recorder());
        return recorders.isEmpty()
                ? sits(table, round.chair(), current().id())
                : recorders.contains(current().id());
    }

    Powers powers(TableState table) {
        Actor asking = current();
        Side side = seat(table, asking.id()).orElse(null);
        return new Powers(
                side,
                side != null && heads(table.opening(), side),
                side != null && isChief(table, side),
                table.openRound().filter(r -> mayWriteMinutes(table, r)).isPresent(),
                sight(asking, side));
    }

    private static Powers.Sight sight(Actor asking, @Nullable Side side) {
        if (side != null || IN_THE_ROOM.contains(asking.role())) {
            return Powers.Sight.ALL;
        }
        return OUTSIDE.contains(asking.role()) ? Powers.Sight.STATUS : Powers.Sight.CONFIRMED;
    }

    private List<ActorId> recordersNamed(TableState table, String name) {
        return registry.holders(table.opening().enterprise(), Set.of(Role.RC), statute.today()).stream()
                .filter(id -> accounts.actor(id).name().equals(name))
                .toList();
    }

    private boolean holds(TableOpening table, Set<Role> roles, ActorId account) {
        return registry.holds(account, table.enterprise(), roles, statute.today());
    }

    static List<Refusal> unless(boolean allowed) {
        return allowed ? List.of() : List.of(Refusal.of(null, "refusal.bargaining.notYours"));
    }
}
