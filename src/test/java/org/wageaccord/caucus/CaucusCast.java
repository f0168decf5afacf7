package org.wageaccord.caucus;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.teams.Bench;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;

/** People with real accounts on the teams of a case, and cases to sit in. The first of a side is its chief. */
@TestComponent
class CaucusCast {

    static final String PASSWORD = "a-password-of-tests";

    private static final AtomicInteger SERIAL = new AtomicInteger(100);
    private static final PartyId ENTERPRISE = new PartyId("91330784DEM000014X");

    private final Accounts accounts;
    private final Teams teams;
    private final Registry registry;
    private final CurrentActor actor;
    private final Map<CaseNumber, Set<ActorId>> named = new HashMap<>();

    CaucusCast(Accounts accounts, Teams teams, Registry registry, CurrentActor actor) {
        this.accounts = accounts;
        this.teams = teams;
        this.registry = registry;
        this.actor = actor;
    }

    Actor person(String name, Role role) {
        String username = "caucus-" + SERIAL.incrementAndGet();
        return Acting.as(
                Actor.PLATFORM,
                () -> accounts.actor(
                        accounts.open(username, name, role, PASSWORD).orElseThrow()));
    }

    /** A case on which nothing has happened but that these sit for the workers and the enterprise. */
    CaseNumber sitting(List<Actor> workers, List<Actor> enterprise) {
        CaseNumber number = new CaseNumber("永", 2026, SERIAL.incrementAndGet());
        Bench bench = new Bench(number, ENTERPRISE, true, 240, 96, LocalDate.of(2026, 3, 12), null);
        when(teams.sides(number))
                .thenReturn(Optional.of(new Sides(bench, Map.of(), false, List.of(), List.of(), null)));
        when(registry.enterprise(ENTERPRISE))
                .thenReturn(Optional.of(new Enterprise(
                        ENTERPRISE, "示例", "3382", "金属制品", "08", "芝英镇", true, 240, 96, "路", "应某", null, null)));
        sits(number, Side.WORKERS, workers);
        sits(number, Side.ENTERPRISE, enterprise);
        return number;
    }

    void sits(CaseNumber number, Side side, List<Actor> members) {
        List<Team.Negotiator> seats = members.stream()
                .map(a -> new Team.Negotiator(
                        new NegotiatorEntry(
                                UUID.randomUUID(),
                                a.name(),
                                false,
                                "",
                                null,
                                "职代会选举",
                                a == members.get(0),
                                false,
                                null),
                        a.id()))
                .toList();
        Set<ActorId> ever = named.computeIfAbsent(number, n -> new HashSet<>());
        members.forEach(a -> ever.add(a.id()));
        when(teams.everNamed(number)).thenReturn(ever);
        when(teams.team(number, side)).thenReturn(Optional.of(new Team(side, seats, Instant.EPOCH, List.of())));
        when(teams.acts(number, side, Power.ATTEND))
                .thenAnswer(asked -> actor.get().id().equals(members.get(0).id()));
    }

    void guides(Actor... guides) {
        List<ActorId> ids = Stream.of(guides).map(Actor::id).toList();
        when(registry.holders(eq(PartyId.town("08")), any(), any())).thenReturn(ids);
    }

    /** An act that nothing refuses. */
    static void does(Actor actor, Supplier<Outcome<Void>> act) {
        Acting.as(actor, () -> act.get().orElseThrow());
    }

    /** The reasons for which an act is refused, without their family. */
    static List<String> refused(Actor actor, Supplier<? extends Outcome<?>> act) {
        return Acting.as(actor, act::get).refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring(code.lastIndexOf('.') + 1))
                .toList();
    }
}
