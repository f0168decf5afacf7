package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wageaccord.filing.FilingRecord.Decided;
import org.wageaccord.filing.FilingRecord.Order;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;

/** 《集体合同规定》第四十四、四十五条 and 《浙江省保障“最多跑一次”改革规定》第十一条. */
class ReviewRulesTests {

    private static final Instant NOON = Instant.parse("2026-04-21T04:00:00Z");

    private static FilingRecord filing(boolean returned, @Nullable Instant accepted, Decided... decisions) {
        return filing(Order.sequence(), returned, accepted, decisions);
    }

    private static FilingRecord filing(
            Order order, boolean returned, @Nullable Instant accepted, Decided... decisions) {
        FilingFacts facts = FilingSamples.facts(CaseNumber.parse("永薪协〔2026〕0123号"), LocalDate.of(2026, 4, 17));
        return new FilingRecord(
                facts,
                1,
                FilingSamples.entry(),
                NOON,
                LocalDate.of(2026, 4, 21),
                returned,
                accepted,
                accepted == null ? null : "胡某",
                List.of(decisions),
                null,
                false,
                null,
                null,
                null,
                FilingRecord.Application.first(),
                List.of(),
                order);
    }

    private static Decided passedByUnion() {
        return new Decided(1, Office.CITY_UNION, FilingSamples.noObjection(), "程某", NOON);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.code().substring("refusal.filing.".length()))
                .toList();
    }

    private static FilingRecord atOnce(@Nullable Instant accepted, Decided... decisions) {
        return filing(new Order(true, false), false, accepted, decisions);
    }

    private static Decided said(Office office, ReviewDecision decision) {
        return new Decided(1, office, decision, "某", NOON);
    }

    @Test
    void whereBothReviewAtOnceNeitherWaitsForTheOther() {
        FilingRecord filed = atOnce(null);
        assertThat(filed.state()).isEqualTo(FilingState.BOTH_RECEIPT);
        assertThat(filed.state().offices()).containsExactlyInAnyOrder(Office.values());
        assertThat(ReviewRules.turn(filed, Office.CITY_UNION, Verdict.NO_OBJECTION))
                .isEmpty();
        assertThat(ReviewRules.accepting(filed)).isEmpty();
        assertThat(codes(ReviewRules.turn(filed, Office.LABOR_BUREAU, Verdict.OBJECTION)))
                .as("the bureau accepts before it decides, in either order")
                .containsExactly("acceptFirst");
        assertThat(ReviewRules.turn(filed, Office.LABOR_BUREAU, Verdict.INCOMPLETE))
                .isEmpty();
        FilingRecord accepted = atOnce(NOON);
        assertThat(accepted.state()).isEqualTo(FilingState.BOTH_REVIEW);
        assertThat(ReviewRules.turn(accepted, Office.LABOR_BUREAU, Verdict.OBJECTION))
                .isEmpty();
        assertThat(codes(ReviewRules.accepting(accepted))).containsExactly("alreadyAccepted");
    }

    @Test
    void whoHasFinishedIsAtWorkNoMoreAndTheOtherStillIs() {
        FilingRecord union = atOnce(null, said(Office.CITY_UNION, FilingSamples.noObjection()));
        assertThat(union.state()).isEqualTo(FilingState.BUREAU_RECEIPT);
        FilingRecord bureau = atOnce(NOON, said(Office.LABOR_BUREAU, FilingSamples.noObjection()));
        assertThat(bureau.state()).isEqualTo(FilingState.UNION_REVIEW);
        assertThat(codes(ReviewRules.turn(bureau, Office.LABOR_BUREAU, Verdict.OBJECTION)))
                .containsExactly("alreadyDecided");
        assertThat(codes(ReviewRules.accepting(bureau))).containsExactly("alreadyAccepted");
        assertThat(bureau.stages())
                .containsExactly(
                        new OfficeStage(Office.CITY_UNION, OfficeStage.Stage.REVIEW),
                        new OfficeStage(Office.LABOR_BUREAU, OfficeStage.Stage.NO_OBJECTION));
        assertThat(filing(false, null).stages())
                .as("in sequence the bureau waits")
                .containsExactly(
                        new OfficeStage(Office.CITY_UNION, OfficeStage.Stage.REVIEW),
                        new OfficeStage(Office.LABOR_BUREAU, OfficeStage.Stage.AWAITING));
    }

    @Test
    void whatTheBureauAcceptedIsCompleteForTheUnionTooAndATextObjectedToIsNotReturned() {
        List<Refusal> accepted = ReviewRules.turn(atOnce(NOON), Office.CITY_UNION, Verdict.INCOMPLETE);
        assertThat(codes(accepted)).containsExactly("acceptedIsComplete");
        assertThat(accepted.get(0).citation()).isEqualTo(ReviewRules.ONCE);
        FilingRecord objected = atOnce(null, said(Office.CITY_UNION, FilingSamples.objection()));
        List<Refusal> returned = ReviewRules.turn(objected, Office.LABOR_BUREAU, Verdict.INCOMPLETE);
        assertThat(codes(returned)).containsExactly("objectedByOther");
        assertThat(returned.get(0).citation()).hasToString("《集体合同规定》第四十五条");
    }

    @Test
    void anObjectionEndsTheReviewInSequenceAtOnceButAtTheSameTimeWhenBothHaveFinishedOrTheTermIsOver() {
        Decided objection = said(Office.CITY_UNION, FilingSamples.objection());
        assertThat(filing(false, null, objection).state()).isEqualTo(FilingState.OBJECTED);
        FilingRecord one = atOnce(NOON, objection);
        assertThat(one.state()).isEqualTo(FilingState.BUREAU_REVIEW);
        assertThat(filing(new Order(true, true), false, NOON, objection).state())
                .isEqualTo(FilingState.OBJECTED);
        FilingRecord both = atOnce(NOON, objection, said(Office.LABOR_BUREAU, FilingSamples.objection()));
        assertThat(both.state()).isEqualTo(FilingState.OBJECTED);
        assertThat(both.letter()).extracting(Decided::office).containsExactly(Office.CITY_UNION, Office.LABOR_BUREAU);
        assertThat(both.objections()).hasSize(2);
        FilingRecord passedByOne = atOnce(NOON, said(Office.LABOR_BUREAU, FilingSamples.noObjection()), objection);
        assertThat(passedByOne.letter()).containsExactly(objection);
    }

    @Test
    void theUnionReviewsFirstThenTheBureauAcceptsThenTheBureauDecides() {
        FilingRecord filed = filing(false, null);
        assertThat(ReviewRules.turn(filed, Office.CITY_UNION, Verdict.NO_OBJECTION))
                .isEmpty();
        assertThat(codes(ReviewRules.turn(filed, Office.LABOR_BUREAU, Verdict.NO_OBJECTION)))
                .containsExactly("unionFirst");
        assertThat(codes(ReviewRules.accepting(filed))).containsExactly("unionFirst");

        FilingRecord passed = filing(false, null, passedByUnion());
        assertThat(codes(ReviewRules.turn(passed, Office.CITY_UNION, Verdict.OBJECTION)))
                .containsExactly("alreadyDecided");
        assertThat(codes(ReviewRules.turn(passed, Office.LABOR_BUREAU, Verdict.NO_OBJECTION)))
                .containsExactly("acceptFirst");
        assertThat(ReviewRules.turn(passed, Office.LABOR_BUREAU, Verdict.INCOMPLETE))
                .isEmpty();
        assertThat(ReviewRules.accepting(passed)).isEmpty();

        FilingRecord accepted = filing(false, NOON, passedByUnion());
        assertThat(ReviewRules.turn(accepted, Office.LABOR_BUREAU, Verdict.OBJECTION))
                .isEmpty();
        assertThat(codes(ReviewRules.turn(accepted, Office.LABOR_BUREAU, Verdict.INCOMPLETE)))
                .containsExactly("acceptedIsComplete");
        assertThat(codes(ReviewRules.accepting(accepted))).containsExactly("alreadyAccepted");
    }

    @Test
    void aFilingIsReturnedOnceAndOnceOnly() {
        assertThat(ReviewRules.content(filing(false, null), FilingSamples.incomplete()))
                .isEmpty();
        assertThat(ReviewRules.content(filing(true, null), FilingSamples.incomplete()))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("refusal.filing.returnedOnce");
                    assertThat(refusal.citation()).hasToString("《浙江省保障“最多跑一次”改革规定》第十一条");
                });
    }

    @Test
    void everyItemNeedsAFindingAndNoObjectionNeedsAllToConform() {
        List<Finding> findings = new ArrayList<>(FilingSamples.allConform());
        findings.removeIf(finding -> finding.item().equals("TERM"));
        findings.replaceAll(f -> f.item().equals("QUORUM") ? new Finding("QUORUM", false, "31 人") : f);
        ReviewDecision decision = new ReviewDecision(Verdict.NO_OBJECTION, findings, List.of(), List.of(), "无异议");
        assertThat(ReviewRules.content(filing(false, NOON), decision))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple("findings[QUORUM].conforms", "refusal.filing.notConforming"),
                        tuple("findings[TERM].conforms", "refusal.filing.findingMissing"));
    }

    @Test
    void aFindingOnSomethingThatNobodyAskedIsRefused() {
        List<Finding> findings = new ArrayList<>(FilingSamples.allConform());
        findings.add(new Finding("RAISE_GENEROUS", false, "太少"));
        ReviewDecision decision = new ReviewDecision(Verdict.NO_OBJECTION, findings, List.of(), List.of(), "无异议");
        assertThat(ReviewRules.content(filing(false, NOON), decision))
                .extracting(Refusal::code, Refusal::args)
                .containsExactly(tuple("refusal.filing.findingUnknown", List.of("RAISE_GENEROUS")));
    }

    @Test
    void theSameThingIsListedAsMissingOnce() {
        ReviewDecision twice =
                new ReviewDecision(Verdict.INCOMPLETE, List.of(), List.of("会议记录", "会议记录"), List.of(), "请补正");
        assertThat(codes(ReviewRules.content(filing(false, null), twice))).containsExactly("missingTwice");
    }

    @Test
    void anObjectionNamesClauseReasonAndArticle() {
        assertThat(ReviewRules.content(filing(false, NOON), FilingSamples.objection()))
                .isEmpty();
        ReviewDecision half = new ReviewDecision(
                Verdict.OBJECTION, FilingSamples.allConform(), List.of(), List.of(new Objection("第八条", "", "")), " ");
        assertThat(ReviewRules.content(filing(false, NOON), half))
                .extracting(Refusal::field)
                .containsExactly("objections[0].reason", "objections[0].article", "opinion");
        ReviewDecision none =
                new ReviewDecision(Verdict.OBJECTION, FilingSamples.allConform(), List.of(), List.of(), "有异议");
        assertThat(codes(ReviewRules.content(filing(false, NOON), none))).containsExactly("objectionMissing");
    }

    @Test
    void theChecklistAsksInThreePartsWithAnArticleEach() {
        assertThat(ChecklistItem.values()).hasSize(21);
        assertThat(ChecklistItem.MAJORITY.citation()).hasToString("《浙江省集体合同条例》第二十四条第二款");
        assertThat(ChecklistItem.knows("MAJORITY")).isTrue();
        assertThat(ChecklistItem.knows("RAISE_GENEROUS")).isFalse();
    }
}
