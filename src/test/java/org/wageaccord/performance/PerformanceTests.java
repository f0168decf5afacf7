package org.wageaccord.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.performance.Performing.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Entries;
import org.wageaccord.statute.MinimumWage;
import org.wageaccord.supervision.SupervisionCast;

/** The life of an agreement in force through the doors of the room, over a real database (条例 第五条、第三十条至第三十七条). */
@PerformanceRoom
class PerformanceTests {

    private static final String ARTICLE_5 = "《浙江省集体合同条例》第五条";
    private static final String ARTICLE_31 = "《浙江省集体合同条例》第三十一条";
    private static final String ARTICLE_32 = "《浙江省集体合同条例》第三十二条";
    private static final String ARTICLE_33 = "《浙江省集体合同条例》第三十三条";
    private static final String ARTICLE_37 = "《浙江省集体合同条例》第三十七条";
    private static final PartyId ENTERPRISE = new PartyId(Entries.CODE);

    @Autowired
    Performing agreements;

    @Autowired
    Performance performance;

    @Autowired
    Terminations terminations;

    @Autowired
    MinimumWatch watch;

    @Autowired
    Contracts contracts;

    @Autowired
    SupervisionCast cast;

    @Autowired
    JdbcClient jdbc;

    // ---------------------------------------------------------------- article 37: the report

    @Test
    void article37TheEnterprisesChiefReportsAndTheWorkersChiefAnswers() {
        CaseNumber c = agreements.begun(11);
        assertThat(performance.owedYear(c)).contains(1);
        assertThat(told(as(cast.chair, () -> report(c, kept()))))
                .containsExactly("performance.notYours.report " + ARTICLE_37);
        assertThat(told(as(cast.chair, () -> performance.answerReport(c, true, ""))))
                .containsExactly("performance.noReport " + ARTICLE_37);
        Report given = as(cast.manager, () -> report(c, kept())).orElseThrow();
        assertThat(given.isLate()).isFalse();
        assertThat(given.dueOn()).isEqualTo(agreements.today().plusYears(1));
        assertThat(performance.owedYear(c))
                .as("the term ends before another year begins")
                .isEmpty();
        assertThat(told(as(cast.manager, () -> report(c, kept()))))
                .containsExactly("performance.answerFirst " + ARTICLE_37, "performance.nothingToReport " + ARTICLE_37);
        assertThat(told(as(cast.manager, () -> performance.answerReport(c, true, ""))))
                .containsExactly("performance.notYours.confirm " + ARTICLE_37);
        assertThat(told(as(cast.chair, () -> performance.answerReport(c, false, " "))))
                .containsExactly("words performance.dissentMissing " + ARTICLE_37);
        assertThat(as(cast.chair, () -> performance.answerReport(c, false, "差额没有补发"))
                        .isDone())
                .isTrue();
        assertThat(performance.reports(c).get(0).answer().words()).isEqualTo("差额没有补发");
    }

    @Test
    void everyHeadIsToldAndWhatWasNotKeptIsSaidInWords() {
        CaseNumber c = agreements.begun(11);
        List<Report.Line> lines = new ArrayList<>(kept());
        lines.set(0, new Report.Line(Head.WAGES, null, ""));
        lines.set(1, new Report.Line(Head.SKILL, Head.Kept.PARTLY, " "));
        lines.set(2, new Report.Line(Head.PIECES, Head.Kept.KEPT, "长".repeat(1001)));
        Report.Entry wrong =
                new Report.Entry(agreements.today().plusDays(1), lines, new BigDecimal("-1"), 3, "长".repeat(1001));
        assertThat(told(as(cast.manager, () -> performance.report(c, wrong))))
                .containsExactly(
                        "heldOn performance.heldAhead " + ARTICLE_37,
                        "lines[0].kept performance.keptMissing " + ARTICLE_37,
                        "lines[1].words performance.wordsMissing " + ARTICLE_37,
                        "lines[2].words performance.tooLong " + ARTICLE_37,
                        "arrears performance.arrears " + ARTICLE_37,
                        "workers performance.workers " + ARTICLE_37,
                        "remarks performance.tooLong " + ARTICLE_37);
        Report.Entry early = new Report.Entry(agreements.today().minusDays(1), kept(), BigDecimal.ZERO, 0, "");
        assertThat(told(as(cast.manager, () -> performance.report(c, early))))
                .containsExactly("heldOn performance.heldBefore " + ARTICLE_37);
    }

    @Test
    void nothingIsDoneWithAnAgreementThatIsNotPublished() {
        CaseNumber unknown = new CaseNumber("永", 2026, 9999);
        performance.begin(unknown);
        assertThat(performance.life(unknown)).isEmpty();
        assertThat(told(as(cast.manager, () -> report(unknown, kept())))).containsExactly("performance.notPublished");
        assertThat(told(as(cast.manager, () -> terminations.confirm(unknown, "x"))))
                .containsExactly("performance.notPublished");
    }

    // ---------------------------------------------------------------- article 5: the minimum wage

    @Test
    void article5PayIsHigherThanANewMinimumWage() {
        CaseNumber c = agreements.begun(11);
        MinimumWage lower = minimum("3887");
        watch.sweep(lower);
        assertThat(performance.findings(c)).isEmpty();
        assertThat(told(as(cast.manager, () -> adjust(c, "G1", "3900"))))
                .containsExactly("performance.nothingToAdjust " + ARTICLE_5);
        MinimumWage equal = minimum("3888");
        assertThat(watch.sweep(equal)).as("equal is not higher").isPositive();
        assertThat(watch.sweep(equal)).as("once for each").isZero();
        assertThat(performance.findings(c))
                .singleElement()
                .satisfies(f -> assertThat(f.lowestPay()).isEqualByComparingTo("3888"));
        assertThat(told(as(cast.chair, () -> adjust(c, "G1", "3900"))))
                .containsExactly("performance.notYours.adjust " + ARTICLE_5);
        assertThat(told(as(cast.clerk, () -> adjust(c, "G1", "3888"))))
                .containsExactly("grades[0].after performance.notAboveMinimum " + ARTICLE_5 + "第三款");
        assertThat(told(as(cast.clerk, () -> adjust(c, "G2", "5000"))))
                .containsExactly("grades[0].after performance.notAboveMinimum " + ARTICLE_5 + "第三款");
        assertThat(told(as(cast.clerk, () -> adjust(c, "G1", "3900.123"))))
                .containsExactly("grades[0].after performance.amount " + ARTICLE_5);
        assertThat(told(as(
                        cast.clerk,
                        () -> performance.adjust(
                                c, new Finding.Entry(agreements.today().minusDays(1), List.of(raised("G1", "3900")))))))
                .containsExactly("paidFrom performance.paidOutsideTerm " + ARTICLE_5);
        assertThat(as(cast.clerk, () -> adjust(c, "G1", "3900")).isDone()).isTrue();
        assertThat(performance.life(c).orElseThrow().lowestPay()).isEqualByComparingTo("3900");
        assertThat(performance.findings(c).get(0).adjustment().grades())
                .containsExactly(new Finding.Raised("G1", new BigDecimal("3888"), new BigDecimal("3900")));
    }

    // ---------------------------------------------------------------- article 30: the end of the term

    @Test
    void article30AnAgreementEndsWithItsTermOrByANewerOne() {
        CaseNumber c = agreements.begun(1);
        performance.expired(c);
        assertThat(performance.life(c).orElseThrow().state()).isEqualTo(LifeState.EXPIRED);
        assertThat(as(cast.manager, () -> report(c, kept())).isDone())
                .as("the report stays possible")
                .isTrue();
        assertThat(told(ask(c, cast.manager, agreements.today()))).contains("performance.notInForce " + ARTICLE_31);
        LocalDate later = agreements.today().plusDays(3);
        CaseNumber newer = agreements.inForce(later, later.plusMonths(6));
        performance.inForce(newer);
        assertThat(performance.life(c).orElseThrow().state()).isEqualTo(LifeState.REPLACED);
        assertThat(told(as(cast.manager, () -> report(c, kept())))).contains("performance.notInForce " + ARTICLE_37);

        CaseNumber running = agreements.begun(2);
        CaseNumber next = agreements.inForce(
                agreements.today().plusMonths(3), agreements.today().plusMonths(9));
        performance.inForce(next);
        assertThat(performance.life(running).orElseThrow().state())
                .as("it runs to its end where the next begins after it")
                .isEqualTo(LifeState.IN_FORCE);
        CaseNumber atOnce =
                agreements.inForce(agreements.today(), agreements.today().plusMonths(9));
        performance.inForce(atOnce);
        assertThat(performance.life(running).orElseThrow().state()).isEqualTo(LifeState.REPLACED);
    }

    @Test
    void theListOfRenewalsHasWhatEndsWithinTheWindow() {
        agreements.begun(1);
        assertThat(performance.countRenewals(null)).isPositive();
        assertThat(performance.renewals(List.of("nowhere"), 0, 20)).isEmpty();
        assertThat(performance.renewals(null, 0, 20)).anySatisfy(r -> {
            assertThat(r.enterprise()).isEqualTo(ENTERPRISE);
            assertThat(r.isGap()).isFalse();
        });
    }

    // ---------------------------------------------------------------- articles 31 to 33: termination

    @Test
    void article32ARequestHasAGroundReasonsProofAndADay() {
        CaseNumber c = agreements.begun(11);
        Termination.Entry wrong =
                new Termination.Entry(null, " ", agreements.today().minusDays(1), null);
        assertThat(told(as(cast.worker, () -> terminations.ask(c, wrong))))
                .containsExactly(
                        "performance.notYours.terminate " + ARTICLE_31,
                        "ground performance.groundMissing " + ARTICLE_32,
                        "reasons performance.reasonsMissing " + ARTICLE_32,
                        "proposedDay performance.dayPast " + ARTICLE_31,
                        "proof performance.proofMissing " + ARTICLE_32);
        assertThat(told(ask(c, cast.chair, agreements.today().plusMonths(11))))
                .containsExactly("proposedDay performance.dayAfterTerm " + ARTICLE_31);
        Termination.Entry longWords =
                new Termination.Entry(TerminationGround.OTHER, "长".repeat(1001), agreements.today(), Performing.PAPER);
        assertThat(told(as(cast.chair, () -> terminations.ask(c, longWords))))
                .containsExactly("reasons performance.tooLong " + ARTICLE_32);
        assertThat(ask(c, cast.chair, agreements.today().plusDays(5)).isDone()).isTrue();
        assertThat(told(ask(c, cast.manager, agreements.today().plusDays(5))))
                .containsExactly("performance.askedAlready " + ARTICLE_31);
    }

    @Test
    void article31TheOtherSideAgreesOrTheAgreementStaysInForce() {
        CaseNumber c = agreements.begun(11);
        assertThat(told(as(cast.manager, () -> terminations.answer(c, true, ""))))
                .containsExactly("performance.notNow " + ARTICLE_31);
        ask(c, cast.chair, agreements.today().plusDays(5)).orElseThrow();
        assertThat(told(as(cast.chair, () -> terminations.answer(c, true, ""))))
                .containsExactly("performance.ownRequest " + ARTICLE_31);
        assertThat(told(as(cast.manager, () -> terminations.answer(c, false, ""))))
                .containsExactly("words performance.declineMissing " + ARTICLE_31);
        assertThat(as(cast.manager, () -> terminations.answer(c, false, "继续履行")).isDone())
                .isTrue();
        assertThat(terminations.newest(c).orElseThrow().step(false)).isEqualTo(Termination.Step.DECLINED);
        assertThat(ask(c, cast.manager, agreements.today().plusDays(5)).isDone())
                .as("another request may follow")
                .isTrue();
    }

    @Test
    void article33TheCongressVotesByTheRulesOfTheAgreementItself() {
        CaseNumber c = agreed();
        assertThat(told(as(cast.manager, () -> vote(c, 47, 43, 38))))
                .containsExactly("performance.notYours.resolve " + ARTICLE_33);
        assertThat(as(
                                cast.chair,
                                () -> terminations.resolve(
                                        c,
                                        new Termination.ResolutionEntry(
                                                agreements.today().plusDays(1), 0, "", 1, 2, null)))
                        .refusals())
                .extracting("field")
                .containsExactly("heldOn", "roll", "present", "yes", "paper");
        assertThat(as(
                                cast.chair,
                                () -> terminations.resolve(
                                        c,
                                        new Termination.ResolutionEntry(
                                                agreements.today().minusDays(1), 47, "名册之外", 43, 38, Performing.PAPER)))
                        .refusals())
                .extracting("code")
                .containsExactly("refusal.performance.heldBefore");
        as(cast.chair, () -> vote(c, 47, 31, 31)).orElseThrow();
        assertThat(terminations.newest(c).orElseThrow().step(false))
                .as("31 of 47 are no two thirds")
                .isEqualTo(Termination.Step.NOT_PASSED);

        CaseNumber half = agreed();
        as(cast.chair, () -> vote(half, 48, 40, 24)).orElseThrow();
        assertThat(terminations.newest(half).orElseThrow().step(false))
                .as("half is not more than half")
                .isEqualTo(Termination.Step.NOT_PASSED);
    }

    @Test
    void bothChiefsConfirmWithThePasswordAndTheBureauRecordsTheFiling() {
        CaseNumber c = agreed();
        as(cast.chair, () -> vote(c, 47, 32, 24)).orElseThrow();
        assertThat(told(as(cast.worker, () -> terminations.confirm(c, SupervisionCast.PASSWORD))))
                .containsExactly("performance.notYours.terminate " + ARTICLE_31);
        assertThat(told(as(cast.chair, () -> terminations.confirm(c, "wrong"))))
                .containsExactly("password access.confirmationWrong");
        as(cast.chair, () -> terminations.confirm(c, SupervisionCast.PASSWORD)).orElseThrow();
        assertThat(told(as(cast.chair, () -> terminations.confirm(c, SupervisionCast.PASSWORD))))
                .containsExactly("performance.confirmedAlready " + ARTICLE_31);
        as(cast.manager, () -> terminations.confirm(c, SupervisionCast.PASSWORD))
                .orElseThrow();
        assertThat(jdbc.sql("select convert_from(body, 'UTF8') from audit.ledger_entry where case_number = ?"
                                + " and act = 'performance.terminationConfirmed'")
                        .param(c.toString())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(body -> body.contains("\"confirmedBy\":\"PASSWORD\""));
        LocalDate day = terminations.newest(c).orElseThrow().lastDay();
        assertThat(day).isEqualTo(agreements.today().plusDays(5));
        assertThat(told(as(cast.clerk, () -> terminations.file(c, "林某"))))
                .containsExactly("performance.notNow " + ARTICLE_31);
        terminations.takeEffect(c);
        terminations.takeEffect(c);
        assertThat(performance.life(c).orElseThrow().endsOn()).isEqualTo(day);
        assertThat(contracts.latest(ENTERPRISE, day.plusDays(1)).map(a -> a.caseNumber()))
                .as("a terminated agreement is nobody's latest after its last day")
                .isNotEqualTo(java.util.Optional.of(c));
        assertThat(told(as(cast.chair, () -> terminations.file(c, " "))))
                .containsExactly(
                        "performance.notYours.file " + ARTICLE_33, "contact performance.contactMissing " + ARTICLE_33);
        as(cast.clerk, () -> terminations.file(c, "林某 19900000236")).orElseThrow();
        assertThat(told(as(cast.clerk, () -> terminations.record(c, ""))))
                .containsExactly("performance.notYours.record " + ARTICLE_33);
        as(cast.bureau, () -> terminations.record(c, "")).orElseThrow();
        assertThat(terminations.newest(c).orElseThrow().step(true)).isEqualTo(Termination.Step.DONE);
    }

    @Test
    void aRequestLeadsNowhereWhenTheAgreementEndsFirst() {
        CaseNumber c = agreed();
        terminations.moot(c);
        assertThat(terminations.newest(c).orElseThrow().step(false)).isEqualTo(Termination.Step.MOOT);
        CaseNumber voided = agreements.begun(3);
        performance.voided(voided);
        assertThat(performance.life(voided).orElseThrow().state()).isEqualTo(LifeState.VOIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "report_answer",
                "ending",
                "finding",
                "adjustment",
                "request",
                "request_answer",
                "resolution",
                "confirmation",
                "last_day",
                "request_over",
                "termination_filing",
                "termination_record"
            })
    void factsAreOnlyEverAddedTo(String table) {
        assertThatThrownBy(() ->
                        jdbc.sql("truncate performance." + table + " cascade").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }

    // ---------------------------------------------------------------- parts

    private CaseNumber agreed() {
        CaseNumber c = agreements.begun(11);
        ask(c, cast.chair, agreements.today().plusDays(5)).orElseThrow();
        as(cast.manager, () -> terminations.answer(c, true, "")).orElseThrow();
        return c;
    }

    private Outcome<Void> ask(CaseNumber c, Actor who, LocalDate day) {
        return as(
                who,
                () -> terminations.ask(
                        c, new Termination.Entry(TerminationGround.ENTERPRISE_ENDS, "被吸收合并", day, Performing.PAPER)));
    }

    private Outcome<Void> vote(CaseNumber c, int roll, int present, int yes) {
        return terminations.resolve(
                c, new Termination.ResolutionEntry(agreements.today(), roll, "名册尚未更新", present, yes, Performing.PAPER));
    }

    private Outcome<Report> report(CaseNumber c, List<Report.Line> lines) {
        return performance.report(c, new Report.Entry(agreements.today(), lines, BigDecimal.ZERO, 0, ""));
    }

    private static List<Report.Line> kept() {
        return Arrays.stream(Head.values())
                .map(head -> new Report.Line(head, Head.Kept.KEPT, ""))
                .toList();
    }

    private Outcome<Void> adjust(CaseNumber c, String grade, String after) {
        return performance.adjust(c, new Finding.Entry(agreements.today(), List.of(raised(grade, after))));
    }

    private static Finding.Raised raised(String grade, String after) {
        return new Finding.Raised(grade, null, new BigDecimal(after));
    }

    private MinimumWage minimum(String amount) {
        return new MinimumWage(new BigDecimal(amount), agreements.today(), new Citation("浙江省集体合同条例", "第五条"), "测试", "D");
    }
}
