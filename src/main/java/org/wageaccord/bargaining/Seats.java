package org.wageaccord.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.TeamPowers;
import org.wageaccord.teams.Teams;

/** Who may do what at a table: the negotiators as the teams room knows them, the recorder, and those who only look on. */
@Component
class Seats {

    /** Neutral people at the table. */
    private static final Set<String> IN_THE_ROOM = Set.of(Role.RC.name(), Role.TG.name(), Actor.PLATFORM.role());

    /** People of the enterprise who are not at the table. */
    private static final Set<String> OUTSIDE = Set.of(Role.CD.name(), Role.WK.name());

    private final Teams teams;
    private final Registry registry;
    private final Accounts accounts;
    private final Statute statute;
    private final CurrentActor actor;

    Seats(Teams teams, Registry registry, Accounts accounts, Statute statute, CurrentActor actor) {
        this.teams = teams;
        this.registry = registry;
        this.accounts = accounts;
        this.statute = statute;
        this.actor = actor;
    }

    Actor current() {
        return actor.get();
    }

    /** Whether the actor may do for the side what needs a power: its chief, or a delegate in scope and term. */
    boolean acts(TableState table, Side side, Power power) {
        return teams.acts(number(table), side, power);
    }

    /** What refuses a side its act of the round: only the chief or a delegate, only in an open round, only once in it, and not after one side accepted. */
    List<Refusal> turn(TableState table, Side side, Power power) {
        List<Refusal> found = new ArrayList<>(unless(acts(table, side, power)));
        if (table.closed() != null) {
            found.addAll(table.over());
        } else if (table.openRound().isEmpty()) {
            found.add(Refusal.of(null, "refusal.bargaining.noOpenRound").citing(Law.COURSE_OF_MEETING));
        } else if (table.draft().isPresent()) {
            found.add(Refusal.of(
                    null,
                    "refusal.bargaining.acceptedAlready",
                    table.draft().get().version()));
        } else if (!table.positionDuties().contains(side)) {
            found.add(Refusal.of(
                    null, "refusal.bargaining.actedThisRound", table.rounds().size()));
        }
        return found;
    }

    /** Whether the account belongs to the side: sits on its team or prepares for it. */
    boolean sits(TableState table, Side side, ActorId account) {
        return teams.sits(number(table), side, account);
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
        TeamPowers own = teams.powers(number(table));
        return new Powers(
                own.side(),
                own.chief(),
                table.openRound().filter(r -> mayWriteMinutes(table, r)).isPresent(),
                sight(own.side() != null));
    }

    private Powers.Sight sight(boolean seated) {
        String role = current().role();
        if (seated || IN_THE_ROOM.contains(role)) {
            return Powers.Sight.ALL;
        }
        return OUTSIDE.contains(role) ? Powers.Sight.STATUS : Powers.Sight.CONFIRMED;
    }

    String name(ActorId account) {
        return accounts.actor(account).name();
    }

    /** Accounts with a recorder's mandate that bear the name. */
    List<ActorId> recordersNamed(TableState table, String name) {
        return registry.holders(table.opening().enterprise(), Set.of(Role.RC), statute.today()).stream()
                .filter(id -> accounts.actor(id).name().equals(name))
                .toList();
    }

    private static CaseNumber number(TableState table) {
        return table.opening().caseNumber();
    }

    static List<Refusal> unless(boolean allowed) {
        return allowed ? List.of() : List.of(Refusal.of(null, "refusal.bargaining.notYours"));
    }
}
