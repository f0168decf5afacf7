package org.wageaccord.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.supervision.Matter.Ending;
import org.wageaccord.supervision.Matter.Step;

/** How letters are answered, what the authority does with a proposal, and every way off the ladder. */
@SupervisionRoom
class AnswersTests extends LadderSteps {

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
}
