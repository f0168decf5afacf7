package org.wageaccord.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.supervision.ProposalReason.NOT_ANSWERED;
import static org.wageaccord.supervision.ProposalReason.NOT_CORRECTED;
import static org.wageaccord.supervision.ProposalReason.REJECTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.Matter.Step;

/** Where a matter stands follows from its facts, and so do the grounds on which the authority may be turned to. */
class MatterTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

    private static Matter matter(List<Matter.Letter> letters, boolean inquired, boolean judged, boolean fedBack) {
        return new Matter(
                new UUID(0, 1),
                new CaseNumber("永", 2026, 1),
                1,
                List.of(new Matter.Point(Ground.REPLY_OVERDUE, DAY, "事实", null)),
                DAY,
                "平台",
                letters,
                inquired ? new Matter.Inquiry(List.of(), DAY, "经过", "事实", false, "楼某", AT) : null,
                judged ? new Matter.Judgement(false, "没有", "朱某", AT) : null,
                fedBack ? new Matter.Feedback(true, "责令", DAY, "卢某", AT) : null,
                null,
                null);
    }

    private static Matter.Letter letter(Rung rung, boolean overdue, @Nullable AnswerKind answer) {
        return new Matter.Letter(
                new UUID(0, rung.ordinal()),
                rung,
                "号",
                new LetterEntry("事实", "依据", "要求", "联系人"),
                List.of(),
                "工会",
                "朱某",
                "工会主席",
                AT,
                DAY,
                rung == Rung.PROPOSAL ? null : DAY.plusDays(9),
                overdue,
                answer == null ? null : new Matter.Answer(answer, "说明", null, false, "应某", AT, List.of()));
    }

    private static Step step(boolean inquired, boolean judged, boolean fedBack, Matter.Letter... letters) {
        return matter(List.of(letters), inquired, judged, fedBack).step();
    }

    @Test
    void theLadderIsClimbedRungByRung() {
        Matter.Letter waiting = letter(Rung.REMINDER, false, null);
        Matter.Letter silent = letter(Rung.REMINDER, true, null);
        Matter.Letter answered = letter(Rung.REMINDER, false, AnswerKind.DISPUTED);
        Matter.Letter opinion = letter(Rung.OPINION, false, null);
        assertThat(step(false, false, false)).isEqualTo(Step.TO_REMIND);
        assertThat(step(false, false, false, waiting)).isEqualTo(Step.REMINDED);
        assertThat(step(false, false, false, silent)).isEqualTo(Step.TO_INQUIRE);
        assertThat(step(false, false, false, answered)).isEqualTo(Step.TO_INQUIRE);
        assertThat(step(true, false, false, answered)).isEqualTo(Step.TO_OPINE);
        assertThat(step(true, false, false, answered, opinion)).isEqualTo(Step.OPINED);
        assertThat(step(true, false, false, answered, letter(Rung.OPINION, true, null)))
                .isEqualTo(Step.TO_JUDGE);
        assertThat(step(true, true, false, answered, letter(Rung.OPINION, true, null)))
                .isEqualTo(Step.TO_PROPOSE);
        assertThat(step(
                        true,
                        true,
                        false,
                        answered,
                        letter(Rung.OPINION, true, null),
                        letter(Rung.PROPOSAL, false, null)))
                .isEqualTo(Step.PROPOSED);
        assertThat(step(
                        true,
                        true,
                        true,
                        answered,
                        letter(Rung.OPINION, true, null),
                        letter(Rung.PROPOSAL, false, null)))
                .isEqualTo(Step.ORDERED);
    }

    @Test
    void article23NamesThreeGroundsAndEachMustBeInTheFile() {
        Matter refusedToTakeIt = withOpinion(false, AnswerKind.REJECTED);
        Matter silent = withOpinion(true, null);
        Matter silentThenLate = withOpinion(true, AnswerKind.DISPUTED);
        Matter stubborn = withOpinion(false, AnswerKind.DISPUTED);
        assertThat(LadderRules.given(refusedToTakeIt)).containsExactlyInAnyOrder(REJECTED, NOT_CORRECTED);
        assertThat(LadderRules.given(silent)).containsExactly(NOT_ANSWERED);
        assertThat(LadderRules.given(silentThenLate)).containsExactlyInAnyOrder(NOT_ANSWERED, NOT_CORRECTED);
        assertThat(LadderRules.given(stubborn)).containsExactly(NOT_CORRECTED);
        assertThat(LadderRules.reasons(Set.of(NOT_CORRECTED), stubborn)).isEmpty();
        assertThat(LadderRules.reasons(Set.of(), stubborn))
                .extracting(Refusal::code)
                .containsExactly("refusal.supervision.reasonsMissing");
        assertThat(LadderRules.reasons(Set.of(REJECTED, NOT_ANSWERED), stubborn))
                .hasSize(2)
                .allSatisfy(r -> assertThat(r.citation().article()).isEqualTo("第二十三条"));
    }

    @Test
    void nobodyCallsCorrectedWhatThePlatformSeesUncorrected() {
        Matter matter = matter(new ArrayList<>(), false, false, false);
        SupervisedCase silent = of(List.of(new Breach(Ground.REPLY_OVERDUE, DAY, "尚未答复")));
        assertThat(LadderRules.stillHolding("kind", silent, matter))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo("refusal.supervision.stillHolds.REPLY_OVERDUE");
                    assertThat(r.citation().toString()).isEqualTo("《浙江省集体合同条例》第七条");
                });
        assertThat(LadderRules.stillHolding("kind", of(List.of()), matter)).isEmpty();
    }

    private static Matter withOpinion(boolean overdue, @Nullable AnswerKind answer) {
        return matter(
                List.of(letter(Rung.REMINDER, true, null), letter(Rung.OPINION, overdue, answer)), true, true, false);
    }

    private static SupervisedCase of(List<Breach> breaches) {
        return new SupervisedCase(
                new CaseNumber("永", 2026, 1),
                KnownCases.ENTERPRISE,
                "企业",
                "工会",
                "09",
                "芝英镇",
                2026,
                breaches,
                false,
                false,
                0);
    }
}
