package org.wageaccord.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.STRANGER;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.codes;
import static org.wageaccord.bargaining.Table.done;
import static org.wageaccord.bargaining.Table.laws;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Example;
import org.wageaccord.bargaining.RoundOpening;
import org.wageaccord.bargaining.Table;
import org.wageaccord.bargaining.TableOpening;
import org.wageaccord.documents.Upload;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;

/** Vacant seats, delegations and the consent of workers without a union, through the door over a real database. */
@BargainingRoom
class TeamsTests {

    private static final Actor GUIDE = new Actor(new ActorId(UUID.randomUUID()), "胡某", Role.TG.name());

    private static final AtomicInteger SERIAL = new AtomicInteger(7000);

    @Autowired
    Table table;

    @Autowired
    Teams teams;

    @Autowired
    Bargaining bargaining;

    @Autowired
    Registry registry;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void prepare() {
        table.prepare();
    }

    // ---- vacant seats

    @Test
    void beforeTheFirstMeetingATeamIsNamedAnewInstead() {
        CaseNumber c = table.withTeams();
        assertThat(codes(Acting.as(CHEN, () -> leaves(c, 2)))).contains("nameAnewInstead");
    }

    @Test
    void aMemberWhoLeavesIsReplacedWithinFifteenDaysByTheSameProcedure() {
        CaseNumber c = table.inRound1();
        Vacancy vacancy = Acting.as(CHEN, () -> leaves(c, 2)).orElseThrow();
        assertThat(vacancy.name()).isEqualTo("王某");
        assertThat(vacancy.due()).isEqualTo("2026-03-27");
        Sides sides = teams.sides(c).orElseThrow();
        assertThat(sides.open(Side.WORKERS)).hasSize(1);
        assertThat(names(c)).containsExactly("陈某", "李某", "张某", "指导员");
        assertThat(codes(Acting.as(CHEN, () -> refill(c, team(c, entry("职代会选举"), entry2())))))
                .contains("moreThanVacant");
        assertThat(codes(Acting.as(CHEN, () -> refill(c, team(c, entry("自荐"))))))
                .containsExactly("workersAreElected");
        assertThat(codes(Acting.as(YING, () -> refill(c, team(c, entry("职代会选举"))))))
                .contains("notYours");
        Acting.as(CHEN, () -> done(refill(c, team(c, entry("职代会选举")))));
        assertThat(names(c)).containsExactly("陈某", "李某", "张某", "指导员", "赵某");
        assertThat(teams.namesEver(c)).contains("陈某", "王某", "赵某", "应某");
        assertThat(teams.sides(c).orElseThrow().open(Side.WORKERS)).isEmpty();
        assertThat(codes(Acting.as(CHEN, () -> refill(c, team(c))))).contains("noVacancy", "nobodyAdded");
    }

    @Test
    void noMeetingIsHeldWhileATeamIsBelowTheMinimumButWhatWasDoneStays() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        table.close(c, 1, Table.minutes(LocalDate.of(2026, 3, 19)));
        Acting.as(CHEN, () -> done(leaves(c, 3)));
        table.day(3, 19);
        assertThat(laws(Acting.as(YING, () -> bargaining.openRound(c, Table.meeting(3, 19)))))
                .anyMatch(l -> l.contains("tooFewToMeet.WORKERS 《浙江省集体合同条例》第十条第一款"));
        assertThat(bargaining.rounds(c).get(0).positions()).hasSize(2);
        Acting.as(CHEN, () -> done(refill(c, team(c, entry("职代会选举")))));
        List<String> present = new ArrayList<>(Table.everybody());
        present.remove("张某");
        present.add("赵某");
        assertThat(Acting.as(
                                YING,
                                () -> bargaining.openRound(
                                        c, new RoundOpening(LocalDate.of(2026, 3, 19), "会议室", "钱某", present, "协商", "")))
                        .isDone())
                .isTrue();
    }

    @Test
    void nobodyIsDroppedUnderCoverOfAReplacement() {
        CaseNumber c = table.inRound1();
        Acting.as(CHEN, () -> done(leaves(c, 2)));
        List<NegotiatorEntry> without = new ArrayList<>(team(c, entry("职代会选举")));
        without.remove(2);
        assertThat(codes(Acting.as(CHEN, () -> refill(c, without)))).contains("leaveFirst");
    }

    @Test
    void whoReportsAVacancySaysWhoWhyAndSinceWhen() {
        CaseNumber c = table.inRound1();
        assertThat(Acting.as(CHEN, () -> teams.vacate(c, Side.WORKERS, 9, null, LocalDate.of(2026, 3, 13), ""))
                        .refusals())
                .extracting(r -> r.field())
                .containsExactly("member", "reason", "since");
        assertThat(codes(Acting.as(STRANGER, () -> leaves(c, 2)))).containsExactly("notYours");
    }

    // ---- delegation

    @Test
    void nobodyDelegatesBeforeTheOfferIsAccepted() {
        CaseNumber offered = new CaseNumber("永", 2026, 9_901);
        assertThat(Acting.as(CHEN, () -> delegate(offered, NEGOTIATOR, EnumSet.noneOf(Power.class)))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.teams.notYet");
    }

    @Test
    void aChiefDelegatesANegotiatorWithinPowersAndTerm() {
        CaseNumber c = table.inRound1();
        Delegation granted = Acting.as(CHEN, () -> delegate(c, NEGOTIATOR, EnumSet.noneOf(Power.class)))
                .orElseThrow();
        assertThat(granted.delegateName()).isEqualTo("李某");
        assertThat(Acting.as(NEGOTIATOR, () -> teams.acts(c, Side.WORKERS, Power.ATTEND)))
                .isTrue();
        assertThat(Acting.as(NEGOTIATOR, () -> teams.acts(c, Side.WORKERS, Power.DRAFT)))
                .isFalse();
        assertThat(Acting.as(
                                NEGOTIATOR,
                                () -> bargaining.submitPosition(c, Side.WORKERS, Example.workersInRound1(), "理由"))
                        .isDone())
                .isTrue();
        assertThat(Acting.as(CHEN, () -> teams.acts(c, Side.WORKERS, Power.CONTRACT)))
                .isTrue();
        table.day(3, 21);
        assertThat(Acting.as(NEGOTIATOR, () -> teams.acts(c, Side.WORKERS, Power.ATTEND)))
                .as("after the term")
                .isFalse();
    }

    @Test
    void aDelegationCanBeTakenBackAtOnce() {
        CaseNumber c = table.inRound1();
        Delegation granted = Acting.as(CHEN, () -> delegate(c, NEGOTIATOR, EnumSet.of(Power.MINUTES)))
                .orElseThrow();
        assertThat(codes(Acting.as(CHEN, () -> delegate(c, NEGOTIATOR, EnumSet.of(Power.MINUTES)))))
                .containsExactly("delegatedAlready");
        assertThat(codes(Acting.as(YING, () -> teams.revoke(c, Side.WORKERS, granted.id()))))
                .containsExactly("notYours");
        Acting.as(CHEN, () -> done(teams.revoke(c, Side.WORKERS, granted.id())));
        assertThat(Acting.as(NEGOTIATOR, () -> teams.acts(c, Side.WORKERS, Power.ATTEND)))
                .isFalse();
    }

    @Test
    void nobodyFromOutsideAndForTheEnterpriseOnlyAManagerIsDelegated() {
        CaseNumber c = table.inRound1();
        assertThat(laws(Acting.as(
                        CHEN,
                        () -> teams.delegate(
                                c,
                                Side.WORKERS,
                                new Delegation.Entry(
                                        UUID.randomUUID(),
                                        Set.of(),
                                        LocalDate.of(2026, 3, 12),
                                        LocalDate.of(2026, 3, 20),
                                        "出差")))))
                .singleElement()
                .asString()
                .startsWith("delegate delegateNotNegotiator");
        assertThat(Acting.as(
                                CHEN,
                                () -> teams.delegate(
                                        c,
                                        Side.WORKERS,
                                        new Delegation.Entry(
                                                Table.WORKERS.get(2).id(),
                                                Set.of(),
                                                LocalDate.of(2026, 3, 1),
                                                LocalDate.of(2026, 2, 20),
                                                "")))
                        .refusals())
                .extracting(r -> r.code().replace("refusal.teams.", ""))
                .containsExactlyInAnyOrder(
                        "delegateWithoutAccount",
                        "delegationWordsMissing",
                        "delegationBackdated",
                        "delegationEndsBeforeBegin");
    }

    // ---- without a union

    @Test
    void withoutAUnionTheTownGuidesAndMoreThanHalfOfAllStaffConsentOnPaper() {
        withoutUnion();
        CaseNumber c = fresh();
        bargaining.open(opening(c));
        assertThat(codes(Acting.as(CHEN, () -> teams.name(c, Side.WORKERS, nominated(), consent(150)))))
                .contains("notYours");
        assertThat(codes(Acting.as(GUIDE, () -> teams.name(c, Side.WORKERS, nominated()))))
                .containsExactly("consentMissing");
        assertThat(laws(Acting.as(GUIDE, () -> teams.name(c, Side.WORKERS, nominated(), consent(120)))))
                .singleElement()
                .asString()
                .startsWith("consent.agreed consentTooSmall 《浙江省集体合同条例》第十条");
        assertThat(codes(Acting.as(
                        GUIDE,
                        () -> teams.name(
                                c, Side.WORKERS, nominated(), new Consent.Entry(121, LocalDate.of(2026, 3, 4), null)))))
                .containsExactly("consentPaperMissing");
        assertThat(codes(Acting.as(GUIDE, () -> teams.name(c, Side.WORKERS, Table.workersTeam(), consent(121)))))
                .contains("workersAreNominated");
        Acting.as(GUIDE, () -> done(teams.name(c, Side.WORKERS, nominated(), consent(121))));
        Consent kept = Objects.requireNonNull(teams.sides(c).orElseThrow().consent());
        assertThat(kept.staff()).isEqualTo(240);
        assertThat(kept.agreed()).isEqualTo(121);
        assertThat(kept.guide()).isEqualTo("胡某");
        assertThat(Acting.as(GUIDE, () -> teams.consentPaper(c)).orElseThrow().name())
                .isEqualTo("签名记录.pdf");
        assertThat(Acting.as(STRANGER, () -> teams.consentPaper(c))).isEmpty();
        assertThat(Acting.as(CHEN, () -> teams.isChief(c, Side.WORKERS))).isTrue();
    }

    // ---- facts

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teams.vacancy",
                "teams.refilling",
                "teams.delegation",
                "teams.delegation_revocation",
                "teams.consent"
            })
    void whatHappenedToATeamCannotBeChangedOrTakenAway(String name) {
        CaseNumber c = table.inRound1();
        Acting.as(CHEN, () -> done(leaves(c, 2)));
        Acting.as(CHEN, () -> done(refill(c, team(c, entry("职代会选举")))));
        Delegation granted =
                Acting.as(CHEN, () -> delegate(c, NEGOTIATOR, Set.of())).orElseThrow();
        Acting.as(CHEN, () -> done(teams.revoke(c, Side.WORKERS, granted.id())));
        withoutUnion();
        CaseNumber other = fresh();
        bargaining.open(opening(other));
        Acting.as(GUIDE, () -> done(teams.name(other, Side.WORKERS, nominated(), consent(200))));
        AppendOnly.assertKept(jdbc, name);
    }

    // ---- helpers

    private static CaseNumber fresh() {
        return new CaseNumber("永", 2026, SERIAL.incrementAndGet());
    }

    private Outcome<Vacancy> leaves(CaseNumber c, int member) {
        return teams.vacate(c, Side.WORKERS, member, Vacancy.Reason.LEFT, LocalDate.of(2026, 3, 12), "调往外地");
    }

    private Outcome<Team> refill(CaseNumber c, List<NegotiatorEntry> members) {
        return teams.refill(c, Side.WORKERS, members, null);
    }

    private List<NegotiatorEntry> team(CaseNumber c, NegotiatorEntry... added) {
        List<NegotiatorEntry> members = new ArrayList<>(teams.team(c, Side.WORKERS).orElseThrow().members().stream()
                .map(Team.Negotiator::entry)
                .toList());
        members.addAll(List.of(added));
        return members;
    }

    private static NegotiatorEntry entry(String way) {
        return entry(Table.RESERVE, way);
    }

    /** Somebody else, too: the one who left. */
    private static NegotiatorEntry entry2() {
        return entry(Table.WORKERS.get(2), "职代会选举");
    }

    private static NegotiatorEntry entry(Person person, String way) {
        return new NegotiatorEntry(person.id(), person.name(), true, "", null, way, false, false, null);
    }

    private Outcome<Delegation> delegate(CaseNumber c, Actor delegate, Set<Power> powers) {
        Person person = Table.WORKERS.stream()
                .filter(p -> delegate.id().equals(p.account()))
                .findFirst()
                .orElseThrow();
        return teams.delegate(
                c,
                Side.WORKERS,
                new Delegation.Entry(person.id(), powers, LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 20), "出差"));
    }

    private List<String> names(CaseNumber c) {
        return teams.team(c, Side.WORKERS).orElseThrow().members().stream()
                .map(m -> m.entry().name())
                .toList();
    }

    /** The guide of the town holds the mandate that counts. */
    private void withoutUnion() {
        // the cast of the table answers by holder, so it must not be asked while this is told
        doReturn(true).when(registry).holds(eq(GUIDE.id()), eq(PartyId.town("007")), any(), any());
    }

    private static TableOpening opening(CaseNumber c) {
        TableOpening with = Example.opening(c);
        return new TableOpening(
                c,
                with.enterprise(),
                with.offeredBy(),
                with.aboveScale(),
                with.headcount(),
                with.women(),
                with.opening(),
                with.dataRequested(),
                with.meeting(),
                "007");
    }

    private static List<NegotiatorEntry> nominated() {
        return Table.workersTeam().stream()
                .map(m -> m.expert()
                        ? m
                        : new NegotiatorEntry(
                                m.person(), m.name(), m.woman(), m.post(), null, "职工推举", m.chief(), false, null))
                .toList();
    }

    private static Consent.@Nullable Entry consent(int agreed) {
        return new Consent.Entry(
                agreed,
                LocalDate.of(2026, 3, 4),
                new Upload("签名记录.pdf", "%PDF-1.7 签名".getBytes(StandardCharsets.UTF_8)));
    }
}
