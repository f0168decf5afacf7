package org.wageaccord.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Entries;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;

/** The people who act on the ladder and in mediation, with their accounts and mandates. */
@TestComponent
public class SupervisionCast {

    public static final String PASSWORD = "a-password-of-tests";
    public static final String CARD = "浙工监〔2025〕0784-012号";

    public final Actor chair;
    public final Actor manager;
    public final Actor clerk;
    public final Actor negotiator;
    public final Actor guide;
    public final Actor strangeGuide;
    public final Actor cityUnion;
    public final Actor bureau;
    public final Actor mediator;
    public final Actor involvedMediator;
    public final Actor firstSupervisor;
    public final Actor secondSupervisor;
    public final Actor involvedSupervisor;
    public final Actor worker;

    private final Accounts accounts;
    private final Registry registry;

    SupervisionCast(Accounts accounts, Registry registry, LegalClock clock) {
        this.accounts = accounts;
        this.registry = registry;
        clock.startAt(Instant.parse("2026-03-02T02:00:00Z"));
        PartyId enterprise = KnownCases.ENTERPRISE;
        PartyId town = PartyId.town(KnownCases.TOWN);
        Acting.as(Actor.PLATFORM, () -> registry.enter(Entries.enterprise()).orElseThrow());
        chair = person("chair", "朱某", Role.WC, enterprise, "选举结果");
        manager = person("manager", "应某", Role.EL, enterprise, "营业执照");
        clerk = person("clerk", "吕某", Role.EH, enterprise, "任命文件");
        negotiator = person("negotiator", "李某", Role.WR, enterprise, "选举结果");
        worker = person("worker", "吴某", Role.WK, enterprise, "花名册");
        guide = person("guide", "胡某", Role.TG, town, "聘书");
        strangeGuide = person("strange-guide", "何某", Role.TG, PartyId.town("01"), "聘书");
        cityUnion = person("city-union", "程某", Role.CU, PartyId.CITY_UNION, "任命文件");
        bureau = person("bureau", "卢某", Role.HB, PartyId.LABOR_BUREAU, "任命文件");
        mediator = person("mediator", "方某", Role.MD, PartyId.LABOR_BUREAU, "聘书");
        firstSupervisor = person("supervisor-1", "楼某", Role.LS, PartyId.CITY_UNION, CARD);
        secondSupervisor = person("supervisor-2", "徐某", Role.LS, town, "浙工监〔2025〕0784-027号");
        involvedSupervisor = person("supervisor-3", "童某", Role.LS, PartyId.CITY_UNION, "浙工监〔2025〕0784-031号");
        mandate(involvedSupervisor, Role.EH, enterprise, "任命文件");
        involvedMediator = person("mediator-2", "沈某", Role.MD, PartyId.LABOR_BUREAU, "聘书");
        mandate(involvedMediator, Role.WK, enterprise, "花名册");
    }

    private Actor person(String username, String name, Role role, PartyId party, String paper) {
        Actor actor = Acting.as(
                Actor.PLATFORM,
                () -> accounts.actor(
                        accounts.open(username, name, role, PASSWORD).orElseThrow()));
        mandate(actor, role, party, paper);
        return actor;
    }

    private void mandate(Actor holder, Role role, PartyId party, String paper) {
        Acting.as(
                Actor.PLATFORM,
                () -> registry.mandate(
                                holder.id(), party, role, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), paper)
                        .orElseThrow());
    }

    public static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
