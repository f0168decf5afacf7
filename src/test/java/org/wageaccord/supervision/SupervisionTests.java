package org.wageaccord.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.notification.Notifications;
import org.wageaccord.supervision.Matter.Ending;
import org.wageaccord.supervision.Matter.Step;

/** The ladder of letters over a real database: the whole way up, what is raised, who sees it, and what nobody changes. */
@SupervisionRoom
class SupervisionTests extends LadderSteps {

    @Autowired
    Notifications notifications;

    // ---------------------------------------------------------------- the whole ladder

    @Test
    void fromTheReminderToTheOrderThatWasNotObeyed() {
        CaseNumber number = reminded();
        Matter.Letter reminder = matter(number).letter(Rung.REMINDER).orElseThrow();
        assertThat(reminder.number()).matches("永总劳监提〔2026〕\\d+号");
        assertThat(reminder.issuer()).isEqualTo("芝英镇总工会");
        assertThat(reminder.dueOn())
                .isEqualTo(statute.deadline("REMINDER_REPLY", statute.today()).due());
        overdue(number, Rung.REMINDER);
        assertThat(step(number)).isEqualTo(Step.TO_INQUIRE);
        as(cast.secondSupervisor, () -> supervision.inquire(number, inquiry(false)))
                .orElseThrow();
        as(cast.chair, () -> supervision.opine(number, LETTER)).orElseThrow();
        Matter.Letter opinion = matter(number).letter(Rung.OPINION).orElseThrow();
        assertThat(opinion.number()).matches("永总劳监意〔2026〕\\d+号");
        assertThat(opinion.issuer()).isEqualTo("浙江示例五金有限公司工会");
        assertThat(opinion.dueOn())
                .isEqualTo(statute.deadline("T19", statute.today()).due());
        overdue(number, Rung.OPINION);
        as(cast.chair, () -> supervision.judge(number, false, "仍未答复")).orElseThrow();
        as(cast.cityUnion, () -> supervision.propose(number, Set.of(ProposalReason.NOT_ANSWERED), LETTER))
                .orElseThrow();
        assertThat(supervision.isHandedOver(number)).isTrue();
        LocalDate day = statute.today().plusDays(12);
        as(cast.bureau, () -> supervision.feedBack(number, new FeedbackEntry(true, "给予警告", day)))
                .orElseThrow();
        assertThat(step(number)).isEqualTo(Step.ORDERED);
        goTo(day.plusDays(1));
        as(Actor.PLATFORM, () -> {
            supervision.disobeyed(number);
            return true;
        });
        assertThat(matter(number).closing().ending()).isEqualTo(Ending.DISOBEYED);
        assertThat(events.stream(LetterIssued.class).map(LetterIssued::rung)).containsExactly(Rung.values());
        assertThat(events.stream(LetterOverdue.class).map(LetterOverdue::rung))
                .containsExactly(Rung.REMINDER, Rung.OPINION);
        assertThat(events.stream(OrderDisobeyed.class)).hasSize(1);
    }

    // ---------------------------------------------------------------- raising

    @Test
    void aGroundThatTheCaseDoesNotShowIsNotRaised() {
        CaseNumber number = cases.with(statute.today(), Ground.REPLY_OVERDUE);
        assertThat(codes(as(cast.chair, () -> supervision.raise(number, Ground.FILING_OVERDUE, ""))))
                .containsExactly("groundNotGiven");
        assertThat(codes(as(cast.chair, () -> supervision.raise(number, Ground.PERFORMANCE_BREACH, "没有补发"))))
                .containsExactly("groundNotGiven");
        assertThat(supervision.matters(number)).isEmpty();
    }

    @Test
    void aBreachOfTheAgreementNeedsItsFacts() {
        CaseNumber number = cases.performing();
        assertThat(codes(as(cast.chair, () -> supervision.raise(number, Ground.PERFORMANCE_BREACH, " "))))
                .containsExactly("missing.facts");
        as(cast.chair, () -> supervision.raise(number, Ground.PERFORMANCE_BREACH, "四月起没有按附件一发放"))
                .orElseThrow();
        assertThat(matter(number).points().get(0).facts()).isEqualTo("四月起没有按附件一发放");
    }

    @Test
    void onlyUnionsGuidesAndSupervisorsRaise() {
        CaseNumber number = cases.with(statute.today(), Ground.REPLY_OVERDUE);
        for (Actor not : List.of(cast.manager, cast.clerk, cast.worker, cast.strangeGuide, cast.bureau)) {
            assertThat(codes(as(not, () -> supervision.raise(number, Ground.REPLY_OVERDUE, ""))))
                    .as(not.role())
                    .containsExactly("notYours.raise");
        }
        as(cast.firstSupervisor, () -> supervision.raise(number, Ground.REPLY_OVERDUE, ""))
                .orElseThrow();
        assertThat(step(number)).isEqualTo(Step.TO_REMIND);
    }

    @Test
    void aFurtherGroundJoinsTheOpenMatter() {
        CaseNumber number = cases.with(statute.today(), Ground.REPLY_OVERDUE, Ground.DATA_WITHHELD);
        as(cast.chair, () -> supervision.raise(number, Ground.REPLY_OVERDUE, ""))
                .orElseThrow();
        assertThat(codes(as(cast.chair, () -> supervision.raise(number, Ground.REPLY_OVERDUE, ""))))
                .containsExactly("raisedAlready");
        as(cast.chair, () -> supervision.raise(number, Ground.DATA_WITHHELD, ""))
                .orElseThrow();
        assertThat(supervision.matters(number)).hasSize(1);
        assertThat(matter(number).points())
                .extracting(Matter.Point::ground)
                .containsExactly(Ground.REPLY_OVERDUE, Ground.DATA_WITHHELD);
        assertThat(events.stream(MatterRaised.class)).hasSize(1);
        assertThat(events.stream(GroundJoined.class)).hasSize(1);
    }

    // ---------------------------------------------------------------- what others see, and what nobody changes

    @Test
    void theBureauSeesAMatterOnlyWithItsProposal() {
        CaseNumber number = opined();
        assertThat(as(cast.bureau, () -> supervision.visible(number))).isEmpty();
        assertThat(as(cast.chair, () -> supervision.desk(number).sight())).isEqualTo(LadderDesk.Sight.ALL);
        assertThat(as(cast.negotiator, () -> supervision.desk(number).sight())).isEqualTo(LadderDesk.Sight.ALL);
        assertThat(as(cast.clerk, () -> supervision.desk(number).sight())).isEqualTo(LadderDesk.Sight.ADDRESSEE);
        CaseNumber handedOver = proposed();
        assertThat(as(cast.bureau, () -> supervision.visible(handedOver))).hasSize(1);
        assertThat(as(cast.bureau, () -> supervision.desk(handedOver).turn())).isEqualTo(LadderDesk.Turn.FEED_BACK);
    }

    @Test
    void aLetterEntersTheInboxOfTheEnterprise() {
        int before = notifications.unread(cast.manager.id());
        reminded();
        assertThat(notifications.unread(cast.manager.id())).isEqualTo(before + 1);
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            assertThat(notifications.page(cast.manager.id(), 0, 1).get(0).text())
                    .startsWith("芝英镇总工会发来提示函（永总劳监提〔2026〕");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void openMattersAreListedByTown() {
        CaseNumber number = reminded();
        assertThat(supervision.lines(List.of("01"), 0, 20)).isEmpty();
        assertThat(supervision.lines(List.of(KnownCases.TOWN), 0, 50))
                .extracting(MatterLine::caseNumber)
                .contains(number);
        assertThat(supervision.lines(List.of(number)).get(number))
                .extracting(MatterLine::step, MatterLine::dueOn)
                .containsExactly(
                        Step.REMINDED,
                        matter(number).letter(Rung.REMINDER).orElseThrow().dueOn());
        assertThat(supervision.count((java.util.Collection<String>) null))
                .isGreaterThanOrEqualTo(supervision.count(List.of(KnownCases.TOWN)));
    }

    @Test
    void whatWasSaidIsNeverChanged() {
        opined();
        for (String table : List.of("matter", "point", "letter", "answer", "inquiry")) {
            assertThatThrownBy(
                            () -> jdbc.sql("delete from supervision." + table).update())
                    .as(table)
                    .hasStackTraceContaining("append-only");
            assertThatThrownBy(() -> jdbc.sql("truncate supervision." + table + " cascade")
                            .update())
                    .as(table)
                    .hasStackTraceContaining("append-only");
        }
        assertThatThrownBy(() ->
                        jdbc.sql("update supervision.letter set number = 'x'").update())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void ofTwoWhoSignAtOnceOneIsToldTheStateThatHolds() throws Exception {
        CaseNumber number = raised();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Outcome<Void>>> signing = List.of(cast.chair, cast.guide).stream()
                    .map(who -> pool.submit(() -> {
                        start.await();
                        return as(who, () -> supervision.remind(number, LETTER));
                    }))
                    .toList();
            start.countDown();
            List<Outcome<Void>> outcomes =
                    List.of(signing.get(0).get(), signing.get(1).get());
            assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(o -> !o.isDone())
                    .singleElement()
                    .satisfies(o -> assertThat(codes(o)).containsExactly("notNow.REMINDED"));
        } finally {
            pool.shutdownNow();
        }
        assertThat(matter(number).letters()).hasSize(1);
    }

    @Test
    void anUnknownCaseIsRefused() {
        CaseNumber nowhere = new CaseNumber("永", 2026, 9999);
        assertThat(codes(as(cast.chair, () -> supervision.raise(nowhere, Ground.REPLY_OVERDUE, ""))))
                .containsExactly("unknownCase");
    }
}
