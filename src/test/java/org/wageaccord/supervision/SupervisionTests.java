package org.wageaccord.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.notification.Notifications;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.Matter.Ending;
import org.wageaccord.supervision.Matter.Step;

/** The ladder of letters over a real database: every rung, every way off it, and who may not. */
@SupervisionRoom
class SupervisionTests {

    private static final LetterEntry LETTER = new LetterEntry("查明的事实", "《浙江省集体合同条例》第七条", "书面答复", "朱某 13900000001");

    @Autowired
    Supervision supervision;

    @Autowired
    SupervisionCast cast;

    @Autowired
    KnownCases cases;

    @Autowired
    LegalClock clock;

    @Autowired
    Statute statute;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private void goTo(LocalDate day) {
        clock.advanceTo(day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    private Matter matter(CaseNumber number) {
        List<Matter> all = supervision.matters(number);
        return all.get(all.size() - 1);
    }

    private Step step(CaseNumber number) {
        return matter(number).step();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring("refusal.supervision.".length()))
                .toList();
    }

    // ---------------------------------------------------------------- parts of a story

    private CaseNumber raised() {
        CaseNumber number = cases.with(statute.today().minusDays(1), Ground.REPLY_OVERDUE);
        as(Actor.PLATFORM, () -> supervision.raise(number, Ground.REPLY_OVERDUE, ""))
                .orElseThrow();
        return number;
    }

    private CaseNumber reminded() {
        CaseNumber number = raised();
        as(cast.guide, () -> supervision.remind(number, LETTER)).orElseThrow();
        return number;
    }

    private CaseNumber inquired() {
        CaseNumber number = reminded();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        as(cast.firstSupervisor, () -> supervision.inquire(number, inquiry(false)))
                .orElseThrow();
        return number;
    }

    private CaseNumber opined() {
        CaseNumber number = inquired();
        as(cast.chair, () -> supervision.opine(number, LETTER)).orElseThrow();
        return number;
    }

    private CaseNumber toPropose() {
        CaseNumber number = opined();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        as(cast.chair, () -> supervision.judge(number, false, "仍未答复要约")).orElseThrow();
        return number;
    }

    private CaseNumber proposed() {
        CaseNumber number = toPropose();
        as(cast.cityUnion, () -> supervision.propose(number, Set.of(ProposalReason.NOT_CORRECTED), LETTER))
                .orElseThrow();
        return number;
    }

    private static AnswerEntry disputed() {
        return new AnswerEntry(AnswerKind.DISPUTED, "本单位认为意见不当", null, List.of());
    }

    private InquiryEntry inquiry(boolean corrected) {
        return inquiry(corrected, cast.firstSupervisor.id(), cast.secondSupervisor.id());
    }

    private InquiryEntry inquiry(boolean corrected, ActorId... supervisors) {
        return new InquiryEntry(List.of(supervisors), statute.today(), "查阅收文记录", "没有答复", corrected);
    }

    // ---------------------------------------------------------------- the whole ladder

    private void overdue(CaseNumber number, Rung rung) {
        Matter.Letter letter = matter(number).letter(rung).orElseThrow();
        goTo(letter.dueOn().plusDays(1));
        as(Actor.PLATFORM, () -> {
            supervision.overdue(number, rung);
            supervision.overdue(number, rung);
            return true;
        });
    }

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
        as(cast.chair, () -> supervision.raise(number, Ground.PERFORMANCE_BREACH, "四月起没有按附件1发放"))
                .orElseThrow();
        assertThat(matter(number).points().get(0).facts()).isEqualTo("四月起没有按附件1发放");
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

    // ---------------------------------------------------------------- the letters

    @Test
    void article21TheOpinionLetterIsSignedByAChair() {
        CaseNumber number = inquired();
        for (Actor not : List.of(cast.guide, cast.firstSupervisor, cast.negotiator, cast.manager)) {
            assertThat(as(not, () -> supervision.opine(number, LETTER)).refusals())
                    .singleElement()
                    .satisfies(r -> {
                        assertThat(r.code()).isEqualTo("refusal.supervision.notYours.opine");
                        assertThat(r.citation().toString()).isEqualTo("《浙江省工会劳动法律监督条例》第二十一条");
                    });
        }
        as(cast.cityUnion, () -> supervision.opine(number, LETTER)).orElseThrow();
        assertThat(matter(number).letter(Rung.OPINION).orElseThrow().issuer()).isEqualTo("永康市总工会");
    }

    @Test
    void article23OnlyTheGeneralUnionProposes() {
        CaseNumber number = toPropose();
        assertThat(codes(as(
                        cast.chair, () -> supervision.propose(number, Set.of(ProposalReason.NOT_CORRECTED), LETTER))))
                .containsExactly("notYours.propose");
        assertThat(codes(
                        as(cast.cityUnion, () -> supervision.propose(number, Set.of(ProposalReason.REJECTED), LETTER))))
                .containsExactly("reasonNotGiven.REJECTED");
        assertThat(step(number)).isEqualTo(Step.TO_PROPOSE);
    }

    @Test
    void noRungIsLeftOut() {
        CaseNumber number = raised();
        assertThat(codes(as(cast.chair, () -> supervision.opine(number, LETTER))))
                .containsExactly("notNow.TO_REMIND");
        assertThat(codes(as(cast.firstSupervisor, () -> supervision.inquire(number, inquiry(false)))))
                .containsExactly("notNow.TO_REMIND");
        assertThat(codes(as(
                        cast.cityUnion,
                        () -> supervision.propose(number, Set.of(ProposalReason.NOT_CORRECTED), LETTER))))
                .containsExactly("notNow.TO_REMIND");
        as(cast.chair, () -> supervision.remind(number, LETTER)).orElseThrow();
        assertThat(codes(as(cast.chair, () -> supervision.remind(number, LETTER))))
                .containsExactly("notNow.REMINDED");
    }

    @Test
    void aLetterWithoutItsWordsIsRefusedFieldByField() {
        CaseNumber number = raised();
        Outcome<Void> outcome = as(
                cast.chair,
                () -> supervision.remind(number, new LetterEntry(" ", "", "要求\uD83D\uDE00", "x".repeat(2001))));
        assertThat(outcome.refusals())
                .extracting(Refusal::field)
                .containsExactly("facts", "basis", "demand", "contact");
        assertThat(codes(outcome)).containsExactly("missing.facts", "missing.basis", "unprintable", "tooLong");
        assertThat(matter(number).letters()).isEmpty();
    }

    @Test
    void numbersOfLettersHaveNoGaps() {
        CaseNumber first = reminded();
        CaseNumber refused = raised();
        as(cast.chair, () -> supervision.remind(refused, new LetterEntry("", "", "", "")));
        CaseNumber second = reminded();
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
    }

    private int serial(CaseNumber number) {
        String letter = matter(number).letter(Rung.REMINDER).orElseThrow().number();
        return Integer.parseInt(letter.replaceAll(".*〕(\\d+)号", "$1"));
    }

    // ---------------------------------------------------------------- inquiry

    @Test
    void article20AnInquiryNeedsTwoCertifiedSupervisorsWhoKeepAwayWhereConcerned() {
        CaseNumber number = reminded();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        assertThat(as(cast.chair, () -> supervision.inquire(number, inquiry(false, cast.firstSupervisor.id())))
                        .refusals())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo("refusal.supervision.tooFewSupervisors");
                    assertThat(r.args()).containsExactly(2);
                    assertThat(r.citation().article()).startsWith("第二十条");
                });
        assertThat(codes(as(
                        cast.chair,
                        () -> supervision.inquire(
                                number, inquiry(false, cast.firstSupervisor.id(), cast.firstSupervisor.id())))))
                .as("one person twice is one")
                .containsExactly("tooFewSupervisors");
        assertThat(codes(as(
                        cast.chair,
                        () -> supervision.inquire(number, inquiry(false, cast.firstSupervisor.id(), cast.chair.id())))))
                .containsExactly("notCertified");
        assertThat(codes(as(
                        cast.chair,
                        () -> supervision.inquire(
                                number, inquiry(false, cast.firstSupervisor.id(), cast.involvedSupervisor.id())))))
                .containsExactly("supervisorInvolved");
        as(cast.firstSupervisor, () -> supervision.inquire(number, inquiry(false)))
                .orElseThrow();
        assertThat(matter(number).inquiry().supervisors())
                .extracting(Supervisor::name, Supervisor::card)
                .contains(org.assertj.core.groups.Tuple.tuple("楼某", SupervisionCast.CARD));
    }

    @Test
    void anInquiryIsNotDatedBeforeItsMatterNorAhead() {
        CaseNumber number = reminded();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        for (LocalDate day :
                List.of(statute.today().minusDays(400), statute.today().plusDays(1))) {
            InquiryEntry entry = new InquiryEntry(
                    List.of(cast.firstSupervisor.id(), cast.secondSupervisor.id()), day, "经过", "事实", false);
            assertThat(codes(as(cast.chair, () -> supervision.inquire(number, entry))))
                    .containsExactly("inquiryDay");
        }
    }

    @Test
    void whereTheInquiryFindsItCorrectedTheMatterEnds() {
        CaseNumber number = reminded();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        assertThat(codes(as(cast.chair, () -> supervision.inquire(number, inquiry(true)))))
                .as("the offer is still not answered")
                .containsExactly("stillHolds.REPLY_OVERDUE");
        cases.now(number, statute.today());
        as(cast.chair, () -> supervision.inquire(number, inquiry(true))).orElseThrow();
        assertThat(matter(number).closing().ending()).isEqualTo(Ending.CORRECTED);
    }

    // ---------------------------------------------------------------- answers

    @Test
    void article22TheEnterpriseAnswersInWritingWithFiles() {
        CaseNumber number = opined();
        byte[] csv = "日期,收文\n".getBytes(StandardCharsets.UTF_8);
        AnswerEntry entry = new AnswerEntry(
                AnswerKind.WILL_CORRECT,
                "将于下周答复",
                statute.today().plusDays(7),
                List.of(new Attachment("收文记录.csv", csv)));
        assertThat(codes(as(cast.clerk, () -> supervision.answer(number, entry))))
                .containsExactly("notYours.answer");
        as(cast.manager, () -> supervision.answer(number, entry)).orElseThrow();
        Matter.Answer answer = matter(number).letter(Rung.OPINION).orElseThrow().answer();
        assertThat(answer.late()).isFalse();
        assertThat(answer.files()).extracting(Matter.FileMark::name).containsExactly("收文记录.csv");
        var file = answer.files().get(0).id();
        assertThat(as(cast.chair, () -> supervision.file(number, file))
                        .orElseThrow()
                        .content())
                .isEqualTo(csv);
        assertThat(as(cast.bureau, () -> supervision.file(number, file)))
                .as("not handed over to the bureau yet")
                .isEmpty();
        CaseNumber other = opined();
        assertThat(as(cast.chair, () -> supervision.file(other, file))).isEmpty();
    }

    @Test
    void anAnswerThatSaysNothingOrBringsAProgramIsRefused() {
        CaseNumber number = reminded();
        AnswerEntry entry = new AnswerEntry(
                AnswerKind.WILL_CORRECT, "", statute.today(), List.of(new Attachment("x.exe", new byte[] {77, 90, 0})));
        assertThat(codes(as(cast.manager, () -> supervision.answer(number, entry))))
                .containsExactly("missing.words", "dayNotAhead", "fileOfWrongType");
        AnswerEntry corrected = new AnswerEntry(AnswerKind.CORRECTED, "已经答复", null, List.of());
        assertThat(codes(as(cast.manager, () -> supervision.answer(number, corrected))))
                .containsExactly("stillHolds.REPLY_OVERDUE");
        assertThat(step(number)).isEqualTo(Step.REMINDED);
    }

    @Test
    void aLateAnswerIsTakenAndMarkedUntilTheNextLetter() {
        CaseNumber number = reminded();
        goTo(matter(number).letter(Rung.REMINDER).orElseThrow().dueOn().plusDays(1));
        as(Actor.PLATFORM, () -> {
            supervision.overdue(number, Rung.REMINDER);
            return true;
        });
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        assertThat(matter(number).letter(Rung.REMINDER).orElseThrow().answer().late())
                .isTrue();
        assertThat(codes(as(cast.manager, () -> supervision.answer(number, disputed()))))
                .containsExactly("nothingToAnswer");
    }

    @Test
    void theTermIsNotOverOnItsLastDay() {
        CaseNumber number = reminded();
        assertThatThrownBy(() -> as(Actor.PLATFORM, () -> {
                    supervision.overdue(number, Rung.REMINDER);
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(step(number)).isEqualTo(Step.REMINDED);
    }

    @Test
    void aRefusalToTakeTheLetterIsRecordedWithProof() {
        CaseNumber number = opined();
        assertThat(codes(as(cast.chair, () -> supervision.rejected(number, ""))))
                .containsExactly("missing.proof");
        assertThat(codes(as(cast.manager, () -> supervision.rejected(number, "拒收"))))
                .containsExactly("notYours.reject");
        as(cast.chair, () -> supervision.rejected(number, "3月17日送达前台，拒收，见证人李某")).orElseThrow();
        assertThat(step(number)).isEqualTo(Step.TO_JUDGE);
        as(cast.chair, () -> supervision.judge(number, false, "拒收")).orElseThrow();
        as(cast.cityUnion, () -> supervision.propose(number, Set.of(ProposalReason.REJECTED), LETTER))
                .orElseThrow();
    }

    // ---------------------------------------------------------------- the authority

    @Test
    void article24TheBureauFeedsBackAndAnOrderHasItsDay() {
        CaseNumber number = proposed();
        assertThat(codes(as(cast.cityUnion, () -> supervision.feedBack(number, new FeedbackEntry(true, "警告", null)))))
                .contains("notYours.feedBack", "missing.correctBy");
        assertThat(codes(as(
                        cast.bureau, () -> supervision.feedBack(number, new FeedbackEntry(true, "", statute.today())))))
                .containsExactly("missing.words", "dayNotAhead");
        as(cast.bureau, () -> supervision.feedBack(number, new FeedbackEntry(false, "企业已经停产", null)))
                .orElseThrow();
        assertThat(matter(number).closing().ending()).isEqualTo(Ending.NOT_ORDERED);
    }

    @Test
    void anOrderIsObeyedOnlyWhenThePlatformSeesIt() {
        CaseNumber number = proposed();
        as(
                        cast.bureau,
                        () -> supervision.feedBack(
                                number,
                                new FeedbackEntry(true, "警告", statute.today().plusDays(10))))
                .orElseThrow();
        assertThat(codes(as(cast.manager, () -> supervision.report(number, "已改正", List.of()))))
                .containsExactly("stillHolds.REPLY_OVERDUE");
        cases.now(number, statute.today());
        as(cast.manager, () -> supervision.report(number, "已改正", List.of())).orElseThrow();
        assertThat(matter(number).closing().ending()).isEqualTo(Ending.OBEYED);
    }

    // ---------------------------------------------------------------- ways off the ladder

    @Test
    void whatIsCorrectedEndsTheMatterAtAnyRung() {
        CaseNumber number = opined();
        as(cast.manager, () -> {
            supervision.corrected(number, Ground.FILING_OVERDUE, statute.today());
            return true;
        });
        assertThat(step(number)).as("another ground").isEqualTo(Step.OPINED);
        as(cast.manager, () -> {
            supervision.corrected(number, Ground.REPLY_OVERDUE, statute.today());
            return true;
        });
        assertThat(matter(number).closing().ending()).isEqualTo(Ending.CORRECTED);
        assertThat(events.stream(MatterClosed.class).map(MatterClosed::ending)).containsExactly(Ending.CORRECTED);
        assertThat(supervision.lines(List.of(number))).isEmpty();
    }

    @Test
    void withTwoGroundsTheMatterEndsWithTheSecond() {
        CaseNumber number = cases.with(statute.today(), Ground.REPLY_OVERDUE, Ground.OFFER_REFUSED);
        as(cast.chair, () -> supervision.raise(number, Ground.REPLY_OVERDUE, ""))
                .orElseThrow();
        as(cast.chair, () -> supervision.raise(number, Ground.OFFER_REFUSED, ""))
                .orElseThrow();
        as(cast.manager, () -> {
            supervision.corrected(number, Ground.REPLY_OVERDUE, statute.today());
            return true;
        });
        assertThat(matter(number).isOpen()).isTrue();
        as(cast.manager, () -> {
            supervision.corrected(number, Ground.OFFER_REFUSED, statute.today());
            return true;
        });
        assertThat(matter(number).isOpen()).isFalse();
    }

    @Test
    void theUnionEndsAMatterWithAReasonTheCityUnionOnceItLiesWithTheBureau() {
        CaseNumber number = reminded();
        assertThat(codes(as(cast.manager, () -> supervision.withdraw(number, "够了"))))
                .containsExactly("notYours.withdraw");
        assertThat(codes(as(cast.chair, () -> supervision.withdraw(number, " "))))
                .containsExactly("missing.reason");
        as(cast.chair, () -> supervision.withdraw(number, "双方另行商定")).orElseThrow();
        assertThat(matter(number).closing().ending()).isEqualTo(Ending.WITHDRAWN);
        assertThat(codes(as(cast.chair, () -> supervision.withdraw(number, "再次"))))
                .containsExactly("nothingOpen");
        CaseNumber handedOver = proposed();
        assertThat(codes(as(cast.chair, () -> supervision.withdraw(handedOver, "不办了"))))
                .containsExactly("notYours.withdraw");
        as(cast.cityUnion, () -> supervision.withdraw(handedOver, "企业已与工会和解")).orElseThrow();
    }

    @Test
    void anEndedMatterCanBeRaisedAgainUnderItsOwnNumber() {
        CaseNumber number = reminded();
        as(cast.chair, () -> supervision.withdraw(number, "先协商")).orElseThrow();
        as(cast.chair, () -> supervision.raise(number, Ground.REPLY_OVERDUE, ""))
                .orElseThrow();
        assertThat(supervision.matters(number)).extracting(Matter::serial).containsExactly(1, 2);
        assertThat(supervision.count(number)).isEqualTo(2);
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
