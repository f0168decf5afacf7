package org.wageaccord.bargaining;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Teams;

/** Walks a case to where a test begins, through the door, as the people of the example. */
public class Table {

    public static final Actor CHEN = actor("陈某", Role.WC);
    public static final Actor YING = actor("应某", Role.EC);
    public static final Actor CLERK = actor("经办人", Role.EH);
    public static final Actor NEGOTIATOR = actor("李某", Role.WR);
    public static final Actor STRANGER = actor("旁人", Role.WR);
    public static final Actor WORKER = actor("职工", Role.WK);
    public static final Actor REVIEWER = actor("程某", Role.CU);
    public static final List<Person> WORKERS = List.of(
            person("陈某", Gender.MALE, false, CHEN.id()),
            person("李某", Gender.FEMALE, false, NEGOTIATOR.id()),
            person("王某", Gender.FEMALE, false, null),
            person("张某", Gender.MALE, false, null));
    public static final List<Person> ENTERPRISE = List.of(
            person("应某", Gender.MALE, true, YING.id()),
            person("周某", Gender.MALE, true, null),
            person("吴某", Gender.FEMALE, true, null),
            person("郑某", Gender.MALE, true, null),
            person("冯某", Gender.MALE, true, null));
    /** Somebody of the staff who sits on no team yet. */
    public static final Person RESERVE = person("赵某", Gender.FEMALE, false, null);

    private static final Map<ActorId, Role> MANDATES =
            Map.of(CHEN.id(), Role.WC, YING.id(), Role.EC, CLERK.id(), Role.EH, NEGOTIATOR.id(), Role.WR);
    private static final AtomicInteger SERIAL = new AtomicInteger(5000);

    private final Teams teams;
    private final DataRoom dataRoom;
    private final Bargaining bargaining;
    private final Registry registry;
    private final Accounts accounts;
    private final LegalClock clock;

    Table(
            Teams teams,
            DataRoom dataRoom,
            Bargaining bargaining,
            Registry registry,
            Accounts accounts,
            LegalClock clock) {
        this.teams = teams;
        this.dataRoom = dataRoom;
        this.bargaining = bargaining;
        this.registry = registry;
        this.accounts = accounts;
        this.clock = clock;
    }

    private static Actor actor(String name, Role role) {
        return new Actor(new ActorId(UUID.randomUUID()), name, role.name());
    }

    private static Person person(String name, Gender gender, boolean manager, @Nullable ActorId account) {
        return new Person(UUID.randomUUID(), name, gender, manager ? "管理岗" : "操作工", "G2", null, manager, account);
    }

    /** Tells the register and the accounts; called before each test, since mocks forget. */
    public void prepare() {
        when(registry.enterprise(any())).thenReturn(Optional.of(enterprise()));
        when(registry.people(any(), anyString(), anyInt()))
                .thenAnswer(call -> Listed.of(named(call.getArgument(1)), call.getArgument(2)));
        when(registry.person(any(), any()))
                .thenAnswer(call -> named("").stream()
                        .filter(p -> p.id().equals(call.getArgument(1)))
                        .findFirst());
        when(registry.holds(any(), any(), any(), any())).thenAnswer(call -> {
            Set<Role> roles = call.getArgument(2);
            Role held = MANDATES.get(call.<ActorId>getArgument(0));
            return held != null && roles.contains(held);
        });
        when(registry.holders(any(), any(), any())).thenAnswer(call -> {
            Set<Role> roles = call.getArgument(1);
            return MANDATES.entrySet().stream()
                    .filter(m -> roles.contains(m.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        });
        when(accounts.actor(any())).thenReturn(STRANGER);
        day(3, 4);
    }

    private static List<Person> named(String part) {
        return Stream.of(WORKERS, ENTERPRISE, List.of(RESERVE))
                .flatMap(List::stream)
                .filter(p -> p.name().contains(part))
                .toList();
    }

    private static Enterprise enterprise() {
        return new Enterprise(
                Example.ENTERPRISE,
                "浙江示例五金有限公司",
                "3382",
                "金属工具制造",
                "007",
                "芝英镇",
                true,
                240,
                96,
                "示例路 1 号",
                "胡某",
                null,
                null);
    }

    /** From now on it is nine o'clock on this day of 2026. */
    public void day(int month, int day) {
        when(clock.instant()).thenReturn(Example.at(month, day));
        when(clock.millis()).thenReturn(Example.at(month, day).toEpochMilli());
        when(clock.getZone()).thenReturn(Show.BEIJING);
    }

    public CaseNumber set() {
        CaseNumber caseNumber = new CaseNumber("永", 2026, SERIAL.incrementAndGet());
        bargaining.open(Example.opening(caseNumber));
        return caseNumber;
    }

    public static List<NegotiatorEntry> workersTeam() {
        List<NegotiatorEntry> members = new ArrayList<>(WORKERS.stream()
                .map(p -> entry(p, "职代会选举", p.name().equals("陈某"), null))
                .toList());
        members.add(new NegotiatorEntry(null, "指导员", false, "芝英镇协商指导员", null, "委托专家", false, true, null));
        return members;
    }

    public static List<NegotiatorEntry> enterpriseTeam() {
        return ENTERPRISE.stream()
                .map(p -> entry(
                        p,
                        "法定代表人选派",
                        p.name().equals("应某"),
                        p.name().equals("应某") ? "法定代表人胡某书面委托，权限特别，至2026-06-30" : null))
                .toList();
    }

    private static NegotiatorEntry entry(Person p, String producedBy, boolean chief, @Nullable String delegation) {
        return new NegotiatorEntry(p.id(), p.name(), false, "", null, producedBy, chief, false, delegation);
    }

    public CaseNumber withTeams() {
        CaseNumber caseNumber = set();
        Acting.as(
                CHEN, () -> teams.name(caseNumber, Side.WORKERS, workersTeam()).orElseThrow());
        Acting.as(
                YING,
                () -> teams.name(caseNumber, Side.ENTERPRISE, enterpriseTeam()).orElseThrow());
        return caseNumber;
    }

    public List<DataAnswer> answers(CaseNumber caseNumber) {
        return dataRoom.items(caseNumber).stream()
                .map(i -> new DataAnswer(i.id(), DataAnswer.State.GIVEN, "见报表", null, null))
                .toList();
    }

    public CaseNumber ready() {
        CaseNumber caseNumber = withTeams();
        Acting.as(CLERK, () -> done(dataRoom.handOver(caseNumber, answers(caseNumber))));
        if (dataRoom.isLate(caseNumber)) {
            Acting.as(CHEN, () -> done(dataRoom.waive(caseNumber, "照常开会")));
        }
        return caseNumber;
    }

    public static List<String> everybody() {
        List<String> names = new ArrayList<>(
                workersTeam().stream().map(NegotiatorEntry::name).toList());
        enterpriseTeam().forEach(e -> names.add(e.name()));
        return names;
    }

    public static RoundOpening meeting(int month, int day) {
        return new RoundOpening(LocalDate.of(2026, month, day), "二楼会议室", "钱某", everybody(), "协商工资", "");
    }

    /** In round 1 on March 12, the workers in the chair. */
    public CaseNumber inRound1() {
        CaseNumber caseNumber = ready();
        day(3, 12);
        Acting.as(CHEN, () -> done(bargaining.openRound(caseNumber, meeting(3, 12))));
        return caseNumber;
    }

    public int submit(CaseNumber caseNumber, Side side, Terms terms) {
        return Acting.as(
                chief(side),
                () -> bargaining.submitPosition(caseNumber, side, terms, "理由").orElseThrow());
    }

    public static Actor chief(Side side) {
        return side == Side.WORKERS ? CHEN : YING;
    }

    public static MinutesEntry minutes(@Nullable LocalDate next) {
        return new MinutesEntry(
                "职工方意见", "企业方意见", "对定额达成一致", false, false, false, null, next, next == null ? null : "二楼会议室");
    }

    public static MinutesEntry suspended(LocalDate until) {
        return new MinutesEntry("职工方意见", "企业方意见", "对调整幅度未达成一致", true, true, true, "铝材上涨", until, "二楼会议室");
    }

    public void close(CaseNumber caseNumber, int round, MinutesEntry minutes) {
        Actor writer = chief(round % 2 == 1 ? Side.WORKERS : Side.ENTERPRISE);
        Acting.as(writer, () -> done(bargaining.writeMinutes(caseNumber, minutes)));
        Acting.as(YING, () -> done(bargaining.confirmMinutes(caseNumber, round, Side.ENTERPRISE)));
        Acting.as(CHEN, () -> done(bargaining.confirmMinutes(caseNumber, round, Side.WORKERS)));
    }

    /** In round 3 on April 2 after one suspension, both sides with two positions each. */
    public CaseNumber inRound3() {
        CaseNumber caseNumber = inRound1();
        submit(caseNumber, Side.ENTERPRISE, Example.enterpriseInRound1());
        submit(caseNumber, Side.WORKERS, Example.workersInRound1());
        close(caseNumber, 1, minutes(LocalDate.of(2026, 3, 19)));
        day(3, 19);
        Acting.as(YING, () -> done(bargaining.openRound(caseNumber, meeting(3, 19))));
        submit(caseNumber, Side.ENTERPRISE, Example.enterpriseInRound2());
        submit(caseNumber, Side.WORKERS, Example.workersInRound2());
        close(caseNumber, 2, suspended(LocalDate.of(2026, 4, 2)));
        day(4, 2);
        Acting.as(CHEN, () -> done(bargaining.openRound(caseNumber, meeting(4, 2))));
        return caseNumber;
    }

    public static <T> boolean done(Outcome<T> outcome) {
        outcome.orElseThrow();
        return true;
    }

    public static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(r -> r.code().replaceFirst("refusal\\.\\w+\\.", ""))
                .toList();
    }

    public static List<String> laws(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(r -> r.field() + " " + r.code().replaceFirst("refusal\\.\\w+\\.", "") + " "
                        + Objects.toString(r.citation(), "-"))
                .toList();
    }

    static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
