package org.wageaccord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperReaders;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.negotiation.process.DutyFilter;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Offers and replies over the whole house. */
@CaseRoom
@org.springframework.test.context.TestPropertySource(properties = "spring.application.name=offers") // a town of its own
class OffersTests {

    @Autowired
    CaseTown town;

    @Autowired
    Negotiations negotiations;

    @Autowired
    CaseGate gate;

    @Autowired
    PaperReaders readers;

    @Autowired
    Duties duties;

    @Autowired
    Notifications notifications;

    @Autowired
    Statute statute;

    @Autowired
    Registry registry;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PartyId enterprise;
    private Actor chair;
    private Actor manager;

    @BeforeEach
    void people() {
        town.open();
        enterprise = town.fresh();
        chair = town.of(enterprise, Role.WC);
        manager = town.of(enterprise, Role.EL);
    }

    @Test
    void anOfferIsReceivedWhenItIsInTheDatabaseAndTheReplyIsDueByTheEarlierOfBothRules() {
        int before = notifications.unread(manager.id());
        CaseNumber number = town.offered(enterprise);
        CaseDeadline reply = negotiations.deadlines(number).get(0);
        assertThat(reply.deadline().trigger()).isEqualTo(statute.today());
        assertThat(reply.deadline().due())
                .isEqualTo(statute.deadline("T03", statute.today()).due());
        assertThat(reply.state()).isEqualTo(CaseDeadline.State.RUNNING);
        assertThat(notifications.unread(manager.id())).isEqualTo(before + 1);
        assertThat(duties.of(manager.id(), DutyFilter.OPEN, 0).rows())
                .extracting(d -> d.caseNumber())
                .contains(number);
        assertThat(duties.of(chair.id(), DutyFilter.OPEN, 0).rows()).isEmpty();
    }

    @Test
    void theOfferOfTheNinthOfFebruaryIsToBeAnsweredByTheTwentyEighth() {
        assertThat(statute.deadline("T03", LocalDate.of(2026, 2, 9)).due()).isEqualTo("2026-02-28");
    }

    @Test
    void numbersHaveNoGapsEvenWhereOffersAreRefused() {
        CaseNumber first = town.offered(enterprise);
        PartyId next = town.fresh();
        OfferEntry wrong = copy(town.offer(next), List.of(), 5, Example.offered());
        assertThat(as(town.of(next, Role.WC), () -> negotiations.offer(wrong)).isDone())
                .isFalse();
        CaseNumber second = town.offered(next);
        assertThat(second.serial()).isEqualTo(first.serial() + 1);
        assertThat(second.toString()).matches("永薪协〔2026〕\\d{4}号");
    }

    @Test
    void aSecondOfferOfTheYearIsRefusedNamingTheRunningCase() {
        CaseNumber running = town.offered(enterprise);
        Outcome<CaseNumber> outcome = as(chair, () -> negotiations.offer(town.offer(enterprise)));
        assertThat(outcome.refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.code()).isEqualTo("refusal.negotiation.caseRunning"))
                .satisfies(r -> assertThat(r.args()).contains(running.toString()));
    }

    @Test
    void twoOffersAtOnceMakeOneCase() throws Exception {
        OfferEntry offer = town.offer(enterprise);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Outcome<CaseNumber>> act = () -> as(chair, () -> negotiations.offer(offer));
            List<Future<Outcome<CaseNumber>>> results = both.invokeAll(List.of(act, act));
            List<Outcome<CaseNumber>> outcomes = new ArrayList<>();
            for (Future<Outcome<CaseNumber>> result : results) {
                outcomes.add(result.get());
            }
            assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(o -> !o.isDone())
                    .singleElement()
                    .satisfies(o -> assertThat(codes(o)).containsExactly("refusal.negotiation.caseRunning"));
        } finally {
            both.shutdown();
        }
    }

    @Test
    void everythingWrongWithAnOfferIsToldAtOnceEachBesideItsField() {
        Terms low = Example.terms(new int[] {2000, 4620, 5610, 5600, 9020}, new int[] {150, 300, 600, 1200, 1800});
        OfferEntry wrong = copy(town.offer(enterprise), List.of(), 2, low);
        Outcome<CaseNumber> outcome = as(chair, () -> negotiations.offer(wrong));
        assertThat(outcome.refusals())
                .extracting(Refusal::field)
                .contains("topics", "teamSize", "grades[0].after", "grades[3].after");
        assertThat(outcome.refusals())
                .filteredOn(r -> "topics".equals(r.field()))
                .singleElement()
                .satisfies(r -> assertThat(r.citation().article()).isEqualTo("第十七条"));
        assertThat(negotiations.search(new CaseQuery("", null, null, 0)).rows())
                .noneMatch(row -> row.enterpriseName().equals(name()));
    }

    @Test
    void onlyTheUnionChairOffersForTheWorkersAndOnlyAChiefForTheEnterprise() {
        OfferEntry offer = town.offer(enterprise);
        assertThat(codes(as(manager, () -> negotiations.offer(offer)))).containsExactly("refusal.negotiation.notYours");
        PartyId other = town.fresh();
        assertThat(codes(as(town.of(other, Role.WC), () -> negotiations.offer(offer))))
                .containsExactly("refusal.negotiation.notYours");
    }

    @Test
    void aRefusalToNegotiateNeedsAReason() {
        CaseNumber number = town.offered(enterprise);
        ReplyEntry refuse = reply(ReplyEntry.Decision.REFUSE, null);
        Outcome<Void> outcome = as(manager, () -> negotiations.reply(number, refuse));
        assertThat(outcome.refusals()).singleElement().satisfies(r -> {
            assertThat(r.field()).isEqualTo("reason");
            assertThat(r.citation()).isEqualTo(Articles.OFFER_AND_REPLY);
        });
        assertThat(negotiations.find(number).orElseThrow().stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void theDataComesSevenDaysBeforeTheMeeting() {
        CaseNumber number = town.offered(enterprise);
        LocalDate meeting = statute.today().plusDays(20);
        ReplyEntry late = new ReplyEntry(
                ReplyEntry.Decision.ACCEPT,
                meeting.atTime(14, 0),
                "会议室",
                List.of(),
                List.of(),
                meeting.minusDays(6),
                null);
        assertThat(codes(as(manager, () -> negotiations.reply(number, late))))
                .containsExactly("refusal.negotiation.dataTooLate");
        ReplyEntry soon = new ReplyEntry(
                ReplyEntry.Decision.ACCEPT,
                statute.today().plusDays(3).atTime(14, 0),
                "会议室",
                List.of(),
                List.of(),
                statute.today(),
                null);
        assertThat(codes(as(manager, () -> negotiations.reply(number, soon))))
                .containsExactly("refusal.negotiation.meetingTooSoon");
    }

    /** 浙江省集体合同条例 第七条: nobody may refuse to negotiate, so what is declined is declined with its reason. */
    @Test
    void whoDeclinesATopicChangesTheOfferAndSaysWhyOfEach() {
        CaseNumber number = town.offered(enterprise);
        ReplyEntry plain = declining(ReplyEntry.Decision.ACCEPT, null, "现行合同已有约定");
        assertThat(codes(as(manager, () -> negotiations.reply(number, plain))))
                .containsExactly("refusal.negotiation.declinedIsChange");
        ReplyEntry mute = declining(ReplyEntry.Decision.ACCEPT_WITH_CHANGES, "事项有增减", " ");
        assertThat(as(manager, () -> negotiations.reply(number, mute)).refusals())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo("refusal.negotiation.declinedReasonMissing");
                    assertThat(r.field()).isEqualTo("topicsDeclined");
                    assertThat(r.citation()).isEqualTo(Articles.OFFER_AND_REPLY);
                });
        ReplyEntry worded = declining(ReplyEntry.Decision.ACCEPT_WITH_CHANGES, "事项有增减", "现行合同已有约定");
        assertThat(as(manager, () -> negotiations.reply(number, worded)).isDone())
                .isTrue();
        assertThat(negotiations
                        .file(number)
                        .orElseThrow()
                        .replied()
                        .orElseThrow()
                        .entry())
                .as("kept as it was given")
                .isEqualTo(worded);
    }

    private ReplyEntry declining(ReplyEntry.Decision decision, String why, String reason) {
        ReplyEntry plain = reply(decision, why);
        return new ReplyEntry(
                decision,
                plain.meetingAt(),
                plain.place(),
                List.of(),
                List.of(new ReplyEntry.Declined("加班工资基数", reason)),
                List.of(),
                plain.dataOn(),
                why);
    }

    @Test
    void anOfferIsAnsweredOnceAndOnlyByTheOtherSide() {
        CaseNumber number = town.offered(enterprise);
        ReplyEntry accept = reply(ReplyEntry.Decision.ACCEPT, null);
        assertThat(codes(as(chair, () -> negotiations.reply(number, accept))))
                .containsExactly("refusal.negotiation.notYours");
        assertThat(as(manager, () -> negotiations.reply(number, accept)).isDone())
                .isTrue();
        assertThat(codes(as(manager, () -> negotiations.reply(number, accept))))
                .containsExactly("refusal.negotiation.answeredAlready");
        assertThat(negotiations.deadlines(number).get(0).state()).isEqualTo(CaseDeadline.State.MET);
    }

    @Test
    void offersAndRepliesAreFactsThatNobodyChanges() {
        CaseNumber number = town.offered(enterprise);
        for (String change : List.of(
                "update negotiation.offer set digest = 'x' where case_number = :case",
                "delete from negotiation.offer where case_number = :case")) {
            assertThatThrownBy(() ->
                            jdbc.sql(change).param("case", number.toString()).update())
                    .hasStackTraceContaining("append-only");
        }
        assertThatThrownBy(() -> jdbc.sql("truncate negotiation.reply").update())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void officesSeeHowFarTheTalksAreButNoLivePosition() {
        CaseNumber number = town.offered(enterprise);
        Actor union = town.city().unionReviewer();
        Actor bureau = town.city().bureauReviewer();
        Actor stranger = town.of(town.fresh(), Role.WC);
        assertThat(Acting.as(chair, () -> gate.sight(number))).isEqualTo(CaseGate.Sight.PARTY);
        assertThat(Acting.as(union, () -> gate.sight(number))).isEqualTo(CaseGate.Sight.OFFICE);
        assertThat(Acting.as(bureau, () -> gate.sight(number))).isEqualTo(CaseGate.Sight.STATUS);
        assertThat(Acting.as(stranger, () -> gate.sight(number))).isEqualTo(CaseGate.Sight.NONE);
        jdbc.sql("update negotiation.wage_case set round = 1, round_open = true where number = :case")
                .param("case", number.toString())
                .update();
        assertThat(Acting.as(manager, () -> gate.maySeeTable(number))).isTrue();
        assertThat(Acting.as(union, () -> gate.maySeeTable(number))).isFalse();
        assertThat(Acting.as(union, () -> gate.pages(number))).doesNotContain("table", "timeline", "data");
        jdbc.sql("update negotiation.wage_case set round_open = false where number = :case")
                .param("case", number.toString())
                .update();
        assertThat(Acting.as(union, () -> gate.maySeeTable(number))).isTrue();
        assertThat(Acting.as(union, () -> readers.readable(number).contains(PaperKind.MINUTES)))
                .isTrue();
        assertThat(Acting.as(bureau, () -> readers.readable(number).contains(PaperKind.OFFER)))
                .isFalse();
    }

    @Test
    void aPersonListsTheCasesOfTheirOwnEnterpriseTheCityAll() {
        town.offered(enterprise);
        town.offered(town.fresh());
        CaseQuery all = new CaseQuery("", null, null, 0);
        assertThat(Acting.as(chair, () -> negotiations.search(all)).rows())
                .extracting(CasePage.Row::enterpriseName)
                .containsExactly(name());
        CasePage city = Acting.as(town.city().unionReviewer(), () -> negotiations.search(all));
        assertThat(city.total()).isGreaterThan(1);
        assertThat(city.rows())
                .filteredOn(row -> row.deadline() != null)
                .extracting(row -> row.deadline().due())
                .as("least time left first")
                .isSorted();
        CaseQuery byName = new CaseQuery(name().substring(2, 6), Stage.OFFERED, 2026, 0);
        assertThat(Acting.as(town.city().unionReviewer(), () -> negotiations.search(byName))
                        .rows())
                .extracting(CasePage.Row::enterpriseName)
                .contains(name());
    }

    @Test
    void aCaseKeepsItsNearestRunningDeadlineForTheOrderOfTheList() {
        CaseNumber number = town.offered(enterprise);
        assertThat(nextDue(number))
                .isEqualTo(statute.deadline("T03", statute.today()).due());
        as(manager, () -> negotiations.reply(number, reply(ReplyEntry.Decision.ACCEPT, null)));
        assertThat(nextDue(number))
                .as("the reply's clock has stopped, that of the data runs")
                .isEqualTo(negotiations.find(number).orElseThrow().deadline().due());
        assertThat(jdbc.sql("""
                        select count(*) from negotiation.wage_case c where next_due is distinct from
                            (select min(due) from negotiation.deadline where case_number = c.number and ended_at is null)
                        """).query(Integer.class).single()).isZero();
    }

    private LocalDate nextDue(CaseNumber number) {
        return jdbc.sql("select next_due from negotiation.wage_case where number = :case")
                .param("case", number.toString())
                .query(LocalDate.class)
                .single();
    }

    @Test
    void theListIsReadInTheOrderOfAnIndexHoweverManyCasesThereHaveBeen() {
        assertThat(plan("")).contains("Index Scan using wage_case_listed on wage_case");
        assertThat(plan("where c.stage = 'PUBLISHED'"))
                .contains("Index Scan using wage_case_listed_by_stage on wage_case");
    }

    /** As the planner would read a long list: with few rows it would rather sort. */
    private String plan(String where) {
        return transaction.execute(tx -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            return String.join(
                    "\n",
                    jdbc.sql("explain " + CaseSearch.ROWS.formatted(where))
                            .param("size", 20)
                            .param("skip", 0)
                            .query(String.class)
                            .list());
        });
    }

    private ReplyEntry reply(ReplyEntry.Decision decision, String reason) {
        LocalDate today = statute.today();
        return new ReplyEntry(
                decision, today.plusDays(31).atTime(14, 0), "会议室", List.of(), List.of(), today.plusDays(20), reason);
    }

    private String name() {
        return registry.enterprise(enterprise).orElseThrow().name();
    }

    private static OfferEntry copy(OfferEntry o, List<String> topics, int team, Terms opening) {
        return new OfferEntry(
                o.enterprise(),
                o.side(),
                o.year(),
                topics,
                o.grounds(),
                o.meetingAt(),
                o.place(),
                team,
                o.dataRequested(),
                opening,
                o.contact());
    }

    private static <T> Outcome<T> as(Actor actor, java.util.function.Supplier<Outcome<T>> act) {
        return Acting.as(actor, act);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
