package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.filing.FilingCast.BUREAU_REVIEWER;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.LONG_AGO;
import static org.wageaccord.filing.FilingCast.UNION_REVIEWER;
import static org.wageaccord.filing.FilingCast.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.statute.PackFolder;
import org.wageaccord.statute.PackVersions;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Statute;

/**
 * A city that has its union and its bureau review at the same time from 1 May 2026 on (《浙江省保障“最多跑一次”改革规定》第五条),
 * by its rule pack alone.
 */
@FilingRoom
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ParallelReviewTests {

    private static final LocalDate FROM = LocalDate.of(2026, 5, 1);

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry settings) {
        settings.add("wage-accord.statute.folder", () -> PackFolder.reviewInParallel(FROM.toString()));
    }

    @Autowired
    Filings filings;

    @Autowired
    ReviewWork work;

    @Autowired
    Batch batch;

    @Autowired
    FilingCast cast;

    @Autowired
    LegalClock clock;

    @Autowired
    Statute statute;

    @Autowired
    ApplicationEvents events;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theRuleIsInForce() {
        if (statute.today().isBefore(FROM)) {
            goTo(FROM);
        }
    }

    @Test
    @Order(1)
    void theRuleInForceOnTheDayOfTheFilingCountsForThatFiling() {
        cast.startOver();
        CaseNumber before = filed();
        CaseNumber waiting = prepared();
        assertThat(filing(before).state()).isEqualTo(FilingState.UNION_REVIEW);
        goTo(FROM);
        assertThat(codes(as(BUREAU_REVIEWER, () -> filings.accept(before)))).containsExactly("unionFirst");
        as(HANDLER, () -> filings.file(waiting, FilingSamples.entry())).orElseThrow();
        assertThat(filing(waiting).state()).isEqualTo(FilingState.BOTH_RECEIPT);
    }

    @Test
    void theOrderIsThatOfThePacksOfTheDayNotOfThoseACaseBeganWith() {
        CaseNumber number = prepared();
        Map<String, String> older = new TreeMap<>(statute.current().versions().digests());
        older.remove("yongkang");
        try (Statute.Scope scope = statute.under(new PackVersions(older))) {
            assertThat(statute.route("REVIEW_ORDER").way()).isEqualTo(Route.Way.REVIEW_IN_SEQUENCE);
            as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        }
        assertThat(filing(number).order().inParallel()).isTrue();
    }

    @Test
    void theUnionFinishesFirst() {
        CaseNumber number = filed();
        passes(number, Office.CITY_UNION);
        assertThat(filing(number).state()).isEqualTo(FilingState.BUREAU_RECEIPT);
        assertThat(filing(number).effective()).isNull();
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        passes(number, Office.LABOR_BUREAU);
        assertThat(filing(number).effective()).isEqualTo(statute.today());
        assertThat(filing(number).letter())
                .extracting(FilingRecord.Decided::office)
                .containsExactly(Office.LABOR_BUREAU);
    }

    @Test
    void theBureauFinishesFirstAndTheAgreementWaitsForTheUnion() {
        CaseNumber number = filed();
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        passes(number, Office.LABOR_BUREAU);
        assertThat(filing(number).effective()).isNull();
        assertThat(filing(number).state()).isEqualTo(FilingState.UNION_REVIEW);
        passes(number, Office.CITY_UNION);
        assertThat(filing(number).state()).isEqualTo(FilingState.IN_FORCE);
        assertThat(filing(number).letter())
                .as("the law names the review of the bureau")
                .extracting(FilingRecord.Decided::office)
                .containsExactly(Office.LABOR_BUREAU);
    }

    @Test
    void anObjectionOfOneIsHeldUntilTheOtherHasFinishedAndThenToldWithAll() {
        CaseNumber number = filed();
        objects(number, Office.CITY_UNION);
        assertThat(events.stream(OfficeObjected.class))
                .containsExactly(new OfficeObjected(number, Office.CITY_UNION, "程某", "第八条", Office.LABOR_BUREAU));
        assertThat(events.stream(ObjectionsGathered.class)).isEmpty();
        assertThat(filing(number).state()).isEqualTo(FilingState.BUREAU_RECEIPT);
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        passes(number, Office.LABOR_BUREAU);
        assertThat(filing(number).state()).isEqualTo(FilingState.OBJECTED);
        assertThat(filing(number).effective()).isNull();
        assertThat(events.stream(ObjectionsGathered.class))
                .containsExactly(new ObjectionsGathered(number, "第八条", statute.today(), false));
        assertThat(codes(as(HANDLER, () -> filings.file(number, FilingSamples.entry()))))
                .containsExactly("notRevised");
    }

    @Test
    void bothObjectAndBothObjectionsAreToRevise() {
        CaseNumber number = filed();
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        objects(number, Office.LABOR_BUREAU);
        objects(number, Office.CITY_UNION);
        assertThat(filing(number).state()).isEqualTo(FilingState.OBJECTED);
        assertThat(filing(number).objections()).hasSize(2);
        assertThat(events.stream(ObjectionsGathered.class).map(ObjectionsGathered::clauses))
                .containsExactly("第八条；第八条");
        filings.prepare(FilingSamples.facts(number, statute.today(), "第二稿", number.paper(9)));
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        assertThat(filing(number).state()).isEqualTo(FilingState.BOTH_RECEIPT);
        assertThat(filing(number).filingRule()).isEqualTo("T12");
    }

    @Test
    void aReturnOfOneEndsTheReviewOfBothAndIsToldOnce() {
        CaseNumber number = filed();
        passes(number, Office.CITY_UNION);
        as(BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.incomplete()))
                .orElseThrow();
        assertThat(filing(number).state()).isEqualTo(FilingState.RETURNED);
        Supply supply = new Supply("首席代表身份证明", "见附件", null, null);
        as(HANDLER, () -> filings.file(number, FilingSamples.entry(), List.of(supply)))
                .orElseThrow();
        assertThat(filing(number).state())
                .as("what was supplied is reviewed by both anew")
                .isEqualTo(FilingState.BOTH_RECEIPT);
        assertThat(codes(as(
                        UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))))
                .containsExactly("returnedOnce");
    }

    @Test
    void aReturnNotSuppliedInTimeCountsAsWithdrawn() {
        CaseNumber number = filed();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))
                .orElseThrow();
        goTo(filing(number).application().supplyBy().plusDays(1));
        as(Actor.PLATFORM, () -> {
            filings.supplyTermOver(number);
            return true;
        });
        assertThat(filing(number).state()).isEqualTo(FilingState.WITHDRAWN);
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        assertThat(filing(number).state()).isEqualTo(FilingState.BOTH_RECEIPT);
    }

    @Test
    void silenceOfTheBureauBringsItIntoForceThoughTheUnionHasNotFinished() {
        CaseNumber number = filed();
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        LocalDate effective = termOver(number);
        assertThat(stands(number)).isFalse();
        as(Actor.PLATFORM, () -> {
            filings.tacitlyInForce(number, effective);
            return true;
        });
        assertThat(filing(number).tacit()).isTrue();
        assertThat(filing(number).effective()).isEqualTo(effective);
        assertThat(as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.objection()))
                        .orElseThrow())
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void anObjectionInTimeStandsThoughTheOtherOfficeSaidNothing() {
        CaseNumber number = filed();
        LocalDate objected = statute.today();
        objects(number, Office.CITY_UNION);
        assertThatThrownBy(() -> stands(number))
                .as("not before the term is over")
                .isInstanceOf(IllegalStateException.class);
        LocalDate effective = termOver(number);
        assertThat(codes(as(BUREAU_REVIEWER, () -> filings.accept(number)))).containsExactly("tooLate");
        assertThat(codes(as(
                        BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.objection()))))
                .as("no finding of supervision: nothing is in force")
                .contains("tooLate");
        assertThatThrownBy(() -> as(Actor.PLATFORM, () -> {
                    filings.tacitlyInForce(number, effective);
                    return true;
                }))
                .hasMessageContaining("objected");
        assertThatThrownBy(() -> as(HANDLER, () -> filings.objectionStands(number)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stands(number)).isTrue();
        assertThat(stands(number)).as("twice does nothing").isTrue();
        assertThat(filing(number).state()).isEqualTo(FilingState.OBJECTED);
        assertThat(events.stream(ObjectionsGathered.class))
                .containsExactly(new ObjectionsGathered(number, "第八条", objected, true));
    }

    @Test
    void eachOfficeHasItOnItsListAndInHandOfItsOwn() {
        for (Actor reviewer : List.of(BUREAU_REVIEWER, LONG_AGO)) {
            jdbc.sql("""
                    insert into access.account (id, username, name, role, password_hash, demo, created_at)
                    values (?, ?, ?, 'HB', 'none', true, now()) on conflict do nothing""")
                    .params(reviewer.id().value(), "reviewer-" + reviewer.id().value(), reviewer.name())
                    .update();
        }
        CaseNumber number = filed();
        as(UNION_REVIEWER, () -> work.claim(number)).orElseThrow();
        as(BUREAU_REVIEWER, () -> work.claim(number)).orElseThrow();
        assertThat(work.hands(filing(number)))
                .extracting(hand -> hand.claim().name())
                .containsExactly("程某", "胡某");
        assertThat(codes(as(LONG_AGO, () -> filings.accept(number)))).containsExactly("claimedByOther");
        as(BUREAU_REVIEWER, () -> work.deputy(LONG_AGO.id(), statute.today(), statute.today()))
                .orElseThrow();
        assertThat(as(LONG_AGO, () -> filings.desk(filing(number)).accepts())).isTrue();
        as(BUREAU_REVIEWER, () -> work.noDeputy()).orElseThrow();
        assertThat(as(LONG_AGO, () -> work.takeOver(number)).isDone()).isTrue();
        assertThat(as(LONG_AGO, () -> batch.run(Batch.Act.ACCEPT, List.of(number)))
                        .get(number)
                        .isDone())
                .isTrue();
        for (Office office : Office.values()) {
            assertThat(listed(office)).contains(number);
        }
        passes(number, Office.CITY_UNION);
        assertThat(listed(Office.CITY_UNION)).doesNotContain(number);
        assertThat(listed(Office.LABOR_BUREAU)).contains(number);
    }

    @Test
    void thePageTellsWhoIsAtWork() {
        CaseNumber number = filed();
        Document page = page(UNION_REVIEWER, number);
        assertThat(page.select("#offices li").eachText()).containsExactly("市总工会 审查中", "人社局 待受理");
        assertThat(page.select("#tacit")).isNotEmpty();
        objects(number, Office.CITY_UNION);
        Document objected = page(BUREAU_REVIEWER, number);
        assertThat(objected.select("#offices li").eachText()).containsExactly("市总工会 有异议", "人社局 待受理");
        assertThat(objected.select("#tacit"))
                .as("silence has no effect any more")
                .isEmpty();
        assertThat(objected.select("form[action$=accept] button")).isNotEmpty();
    }

    private Document page(Actor actor, CaseNumber number) {
        String html = as(actor, () -> show(actor, "/cases/" + number.slug() + "/filing"));
        assertThat(html).doesNotContain("??");
        return Jsoup.parse(html);
    }

    private String show(Actor actor, String address) {
        try {
            byte[] page = web.perform(get(address).with(user(actor.name())))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            return new String(page, StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<CaseNumber> listed(Office office) {
        Actor reviewer = office == Office.CITY_UNION ? UNION_REVIEWER : BUREAU_REVIEWER;
        return as(reviewer, () -> work.lines(office, WorkQuery.ALL, 0, 50)).stream()
                .map(WorkLine::caseNumber)
                .toList();
    }

    private boolean stands(CaseNumber number) {
        return as(Actor.PLATFORM, () -> filings.objectionStands(number));
    }

    /** Goes to the day after the review term. */
    private LocalDate termOver(CaseNumber number) {
        LocalDate effective =
                statute.deadline("T11", filing(number).receivedOn()).due().plusDays(1);
        goTo(effective);
        return effective;
    }

    private void passes(CaseNumber number, Office office) {
        says(number, office, FilingSamples.noObjection());
    }

    private void objects(CaseNumber number, Office office) {
        says(number, office, FilingSamples.objection());
    }

    private void says(CaseNumber number, Office office, ReviewDecision decision) {
        Actor reviewer = office == Office.CITY_UNION ? UNION_REVIEWER : BUREAU_REVIEWER;
        as(reviewer, () -> filings.decide(number, office, decision)).orElseThrow();
    }

    private CaseNumber prepared() {
        CaseNumber number = cast.fresh();
        filings.prepare(FilingSamples.facts(number, statute.today()));
        return number;
    }

    private CaseNumber filed() {
        CaseNumber number = prepared();
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        return number;
    }

    private FilingRecord filing(CaseNumber number) {
        return filings.filing(number).orElseThrow();
    }

    private void goTo(LocalDate day) {
        clock.advanceTo(day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring("refusal.filing.".length()))
                .toList();
    }
}
