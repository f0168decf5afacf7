package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.process.Travelled;
import org.wageaccord.notification.Notifications;
import org.wageaccord.performance.Finding;
import org.wageaccord.performance.Head;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.LifeState;
import org.wageaccord.performance.MinimumWatch;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Report;
import org.wageaccord.performance.Termination;
import org.wageaccord.performance.Terminations;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;
import org.wageaccord.statute.MinimumWage;
import org.wageaccord.statute.Statute;

/**
 * Agreements in force told through their doors with the real engine and real papers: reports, renewal, the gap, a new minimum
 * wage, termination. Every node and every answer of their models is travelled. The last story goes far beyond the year of the
 * other stories, so this city has a clock of its own.
 */
@SpringBootTest(
        properties = {
            "wage-accord.demo=true",
            "wage-accord.demo-city=false",
            "camunda.bpm.job-execution.wait-time-in-millis=50",
            "camunda.bpm.job-execution.max-wait=101"
        })
@Import({ExampleCity.class, Travelled.class})
@Order(5)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PerformanceStoryTests {

    private static final List<String> MODELS = List.of("performance", "yearly-report", "termination");
    private static final Upload PAPER = new Upload("证明.pdf", "%PDF-1.7 证明".getBytes(StandardCharsets.UTF_8));

    @Autowired
    ExampleCity city;

    @Autowired
    Performance performance;

    @Autowired
    Terminations terminations;

    @Autowired
    MinimumWatch watch;

    @Autowired
    Contracts contracts;

    @Autowired
    Documents documents;

    @Autowired
    Notifications notifications;

    @Autowired
    Statute statute;

    @Autowired
    Travelled travelled;

    private static StoryWalk longest;

    private StoryWalk walk;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
    }

    // ---------------------------------------------------------------- termination

    @Test
    @Order(1)
    void articles31To33BothSidesTerminateWithTheCongressAndFileItLate() {
        published("e21", today().plusMonths(11));

        asks(Side.ENTERPRISE, today().plusDays(20));
        does(walk.chief(Side.WORKERS), () -> terminations.answer(walk.number(), false, "合同应当继续履行"));
        assertThat(step()).isEqualTo(Termination.Step.DECLINED);
        assertThat(walk.open()).isEmpty();

        asks(Side.WORKERS, today().plusDays(20));
        does(walk.chief(Side.ENTERPRISE), () -> terminations.answer(walk.number(), true, ""));
        walk.await("UserTask_EnterResolution");
        voted(10, 10, 5);
        assertThat(step()).isEqualTo(Termination.Step.NOT_PASSED);

        LocalDate day = today().plusDays(20);
        asks(Side.ENTERPRISE, day);
        does(walk.chief(Side.WORKERS), () -> terminations.answer(walk.number(), true, ""));
        walk.await("UserTask_EnterResolution");
        voted(10, 9, 8);
        walk.await("UserTask_ConfirmTerminationEnterprise");
        for (Side side : Side.values()) {
            does(walk.chief(side), () -> terminations.confirm(walk.number(), city.password()));
        }
        until("the paper is printed", () -> papers(PaperKind.TERMINATION) == 1);
        assertThat(life().state()).isEqualTo(LifeState.IN_FORCE);
        goTo(day);
        walk.await("UserTask_FileTermination");
        assertThat(life().state()).isEqualTo(LifeState.TERMINATED);
        assertThat(contracts.latest(walk.enterprise(), day)).isPresent();
        assertThat(contracts.latest(walk.enterprise(), day.plusDays(1))).isEmpty();
        LocalDate due = walk.clock("T17").deadline().due();
        assertThat(due).isEqualTo(statute.deadline("T17", day).due());
        assertThat(walk.clock("T15").state()).isEqualTo(CaseDeadline.State.ENDED);
        goTo(due);
        until("the enterprise is reminded", () -> travelled.nodes.contains("termination:ServiceTask_RemindFiling"));
        goTo(due.plusDays(1));
        until("the filing is overdue", () -> travelled.nodes.contains("termination:ServiceTask_NoteFilingOverdue"));
        does(walk.handler(), () -> terminations.file(walk.number(), "林晓敏 19900000236"));
        walk.await("UserTask_RecordTermination");
        assertThat(terminations.newest(walk.number()).orElseThrow().filing().isLate())
                .isTrue();
        assertThat(walk.clock("T17").state()).isEqualTo(CaseDeadline.State.MET_LATE);
        until("the form is printed", () -> papers(PaperKind.TERMINATION_FILING) == 1);
        does(city.bureauReviewer(), () -> terminations.record(walk.number(), "已登记"));
        assertThat(step()).isEqualTo(Termination.Step.DONE);
        assertThat(walk.open()).isEmpty();
    }

    // ---------------------------------------------------------------- the end of the term

    @Test
    @Order(2)
    void article30TheEndIsRemindedOfAndTheGapEndsWithTheNextAgreement() {
        published("e22", today().plusDays(60));
        StoryWalk first = walk;
        LocalDate end = life().endsOn();
        List<LocalDate> reminders = statute.deadline("T02", end).reminders();
        assertThat(reminders).last().isEqualTo(end.minusDays(15));
        asks(Side.WORKERS, end.minusDays(1));
        goTo(reminders.get(3));
        until("the last reminder came", () -> travelled.nodes.contains("performance:Event_RenewalReminded"));
        for (Side side : Side.values()) {
            told(walk.chief(side), "起草要约", 1);
        }

        goTo(end.plusDays(1));
        until("the gap is reminded of", () -> travelled.nodes.contains("performance:ServiceTask_RemindGap"));
        told(city.unionReviewer(), "空档", 1);
        assertThat(life().state()).isEqualTo(LifeState.EXPIRED);
        assertThat(step()).isEqualTo(Termination.Step.MOOT);
        assertThat(performance.renewals(null, 0, 20))
                .anySatisfy(r -> assertThat(r.isGap()).isTrue());
        goTo(end.plusDays(8));
        told(walk.chief(Side.WORKERS), "空档已", 2);

        published("e22", today().plusMonths(11));
        until(
                "the newer agreement took its place",
                () -> performance.life(first.number()).orElseThrow().state() == LifeState.REPLACED);
        assertThat(travelled.nodes).contains("performance:Event_ReplacedInGap");
    }

    @Test
    @Order(3)
    void anAgreementThatFollowsTakesThePlaceWhenTheTermEndsAndThereIsNoGap() {
        published("e26", today().plusDays(45));
        StoryWalk first = walk;
        LocalDate end = life().endsOn();
        inForce("e26", end.plusDays(1), end.plusMonths(11));
        assertThat(performance.life(first.number()).orElseThrow().state()).isEqualTo(LifeState.IN_FORCE);
        assertThat(performance.isRenewed(first.number())).isTrue();
        goTo(end.plusDays(1));
        until(
                "the newer agreement took its place",
                () -> performance.life(first.number()).orElseThrow().state() == LifeState.REPLACED);
        assertThat(travelled.flows).contains("performance:Flow_NothingNewer_to_PerformanceOver");
    }

    // ---------------------------------------------------------------- years and the minimum wage

    @Test
    @Order(4)
    void article37EveryYearIsReportedAndArticle5PayStaysAboveTheMinimum() {
        published("e24", today().plusMonths(23));
        longest = walk;
        Life life = life();
        MinimumWage raised =
                new MinimumWage(life.lowestPay(), today().plusDays(30), new Citation("浙江省集体合同条例", "第五条"), "测试", "D");
        goTo(today().plusDays(30));
        assertThat(watch.sweep(raised)).isPositive();
        assertThat(watch.sweep(raised)).as("once for each minimum").isZero();
        walk.await("UserTask_AdjustGrades");
        Finding.Raised grade = new Finding.Raised(
                contracts
                        .agreement(walk.number())
                        .orElseThrow()
                        .terms()
                        .grades()
                        .get(0)
                        .grade(),
                null,
                raised.monthly().add(BigDecimal.TEN));
        does(
                walk.handler(),
                () -> performance.adjust(walk.number(), new Finding.Entry(raised.validFrom(), List.of(grade))));
        until("nobody has to adjust", () -> !walk.open().contains("UserTask_AdjustGrades"));

        LocalDate due = walk.clock("T15").deadline().due();
        assertThat(due).isEqualTo(life.effective().plusYears(1));
        List<LocalDate> reminders = walk.clock("T15").deadline().reminders();
        goTo(reminders.get(0));
        walk.await("UserTask_WriteReport");
        goTo(reminders.get(1));
        until("the second reminder", () -> travelled.nodes.contains("yearly-report:ServiceTask_RemindReportAgain"));
        goTo(due.plusDays(1));
        until("overdue", () -> travelled.nodes.contains("yearly-report:ServiceTask_NoteReportOverdue"));
        reports();
        walk.await("UserTask_ConfirmReport");
        does(walk.chief(Side.WORKERS), () -> performance.answerReport(walk.number(), true, ""));
        until("the report is printed", () -> papers(PaperKind.PERFORMANCE_REPORT) == 1);
        assertThat(performance.reports(walk.number()).get(0).isLate()).isTrue();
        until("the next year waits", () -> travelled.flows.contains("performance:Flow_AnotherYear_to_YearlyReport"));

        reports();
        walk.await("UserTask_ConfirmReport");
        does(walk.chief(Side.WORKERS), () -> performance.answerReport(walk.number(), false, "五月差额没有补发"));
        until("the second report is printed", () -> papers(PaperKind.PERFORMANCE_REPORT) == 2);
        until("all years are reported", () -> travelled.nodes.contains("performance:Event_AllReported"));
    }

    @Test
    @Order(5)
    void theGapIsRemindedOfForAYear() {
        goTo(last().endsOn().plusDays(1));
        until("the gap began", () -> last().state() == LifeState.EXPIRED);
        goTo(last().endsOn().plusYears(1).plusDays(2));
        until("the reminders end", () -> travelled.nodes.contains("performance:Event_GapUnattended"));
        assertThat(last().state()).isEqualTo(LifeState.EXPIRED);
    }

    // ---------------------------------------------------------------- what holds for all stories

    @Test
    @Order(9)
    void everyNodeAndEveryConditionalFlowWasTravelled() {
        travelled.wholly(MODELS::contains);
    }

    // ---------------------------------------------------------------- parts

    private void published(String key, LocalDate end) {
        inForce(key, today(), end);
        walk.publishes();
        until("the life has begun", () -> performance.life(walk.number()).isPresent());
        assertThat(life().state()).isEqualTo(LifeState.IN_FORCE);
        assertThat(walk.clock("T15").state()).isEqualTo(CaseDeadline.State.RUNNING);
        assertThat(walk.open()).as("no duty until the report is asked for").isEmpty();
    }

    private void inForce(String key, LocalDate start, LocalDate end) {
        walk = city.walk(key);
        walk.toTheTable()
                .agreeOn(termed(walk.raised("5"), start, end))
                .passes()
                .bothSign()
                .files();
        walk.unionPasses();
        walk.bureauPasses();
    }

    private static Terms termed(Terms of, LocalDate start, LocalDate end) {
        return new Terms(
                of.grades(), of.allowances(), of.pieceRates(), of.enterpriseMinimum(), start, end, start, of.clauses());
    }

    private void asks(Side side, LocalDate day) {
        does(
                walk.chief(side),
                () -> terminations.ask(
                        walk.number(),
                        new Termination.Entry(TerminationGround.ENTERPRISE_ENDS, "企业被吸收合并", day, PAPER)));
        walk.await("UserTask_AnswerTermination");
    }

    private void voted(int roll, int present, int yes) {
        does(
                walk.chief(Side.WORKERS),
                () -> terminations.resolve(
                        walk.number(), new Termination.ResolutionEntry(today(), roll, "名册尚未更新", present, yes, PAPER)));
    }

    private void reports() {
        List<Report.Line> lines = Arrays.stream(Head.values())
                .map(head -> new Report.Line(head, Head.Kept.KEPT, ""))
                .toList();
        does(
                walk.chief(Side.ENTERPRISE),
                () -> performance.report(walk.number(), new Report.Entry(today(), lines, BigDecimal.ZERO, 0, "")));
    }

    /** The job that tells it may just be at work. */
    private void told(Actor who, String words, int times) {
        until(
                who.name() + " was told " + words,
                () -> messages(who).stream()
                                .filter(text -> text.contains(words))
                                .count()
                        == times);
    }

    private List<String> messages(Actor who) {
        return notifications.page(who.id(), 0, 50).stream()
                .map(message -> message.text())
                .toList();
    }

    private Termination.Step step() {
        return terminations.newest(walk.number()).orElseThrow().step(life().state() == LifeState.TERMINATED);
    }

    /** The agreement of two years. */
    private Life last() {
        return performance.life(longest.number()).orElseThrow();
    }

    private Life life() {
        return performance.life(walk.number()).orElseThrow();
    }

    private long papers(PaperKind kind) {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == kind)
                .count();
    }

    private LocalDate today() {
        return city.now().toLocalDate();
    }

    private void goTo(LocalDate day) {
        city.at(day.atTime(10, 0));
    }
}
