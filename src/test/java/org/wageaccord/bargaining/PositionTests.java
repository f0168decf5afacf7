package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.as;
import static org.wageaccord.bargaining.Table.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsBook;

/** Positions and their drafts over a real database, and everything that is refused on the way. */
@BargainingRoom
class PositionTests extends AtTheTable {

    @Test
    void aSideActsOnceInARoundAndOnlyThroughItsChief() {
        CaseNumber c = table.inRound1();
        Terms terms = Example.workersInRound1();
        assertThat(codes(as(NEGOTIATOR, () -> bargaining.submitPosition(c, Side.WORKERS, terms, ""))))
                .containsExactly("notYours");
        assertThat(codes(as(YING, () -> bargaining.submitPosition(c, Side.WORKERS, terms, ""))))
                .containsExactly("notYours");
        table.submit(c, Side.WORKERS, terms);
        assertThat(codes(as(CHEN, () -> bargaining.submitPosition(c, Side.WORKERS, terms, ""))))
                .containsExactly("actedThisRound");
        assertThat(bargaining.table(c).orElseThrow().positionDuties()).containsExactly(Side.ENTERPRISE);
    }

    @Test
    void anUnlawfulPositionChangesNothing() {
        CaseNumber c = table.inRound1();
        Terms low = Example.terms(new int[] {2000, 4326, 5253, 6592, 8446}, new int[] {0, 100, 200, 400, 600});
        assertThat(codes(as(YING, () -> bargaining.submitPosition(c, Side.ENTERPRISE, low, ""))))
                .containsExactly("payNotAboveMinimum");
        assertThat(bargaining.rounds(c).get(0).positions()).isEmpty();
    }

    @Test
    void outsideARoundNothingIsPutOrAccepted() {
        CaseNumber c = table.ready();
        assertThat(codes(as(CHEN, () -> bargaining.submitPosition(c, Side.WORKERS, Example.offer(), ""))))
                .containsExactly("noOpenRound");
        assertThat(codes(as(CHEN, () -> Accepting.accept(bargaining, c, Side.WORKERS, 1))))
                .containsExactly("noOpenRound", "nothingToAccept");
    }

    @Test
    void onlyTheOtherSidesNewestPositionAsSeenIsAccepted() {
        CaseNumber c = table.inRound3();
        assertThat(codes(as(CHEN, () -> Accepting.accept(bargaining, c, Side.WORKERS, 1))))
                .containsExactly("stalePosition");
        assertThat(codes(as(CHEN, () -> Accepting.accept(bargaining, c, Side.WORKERS, 4))))
                .containsExactly("stalePosition");
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        assertThat(codes(as(CHEN, () -> Accepting.accept(bargaining, c, Side.WORKERS, 3))))
                .containsExactly("stalePosition");
        assertThat(as(CHEN, () -> Accepting.accept(bargaining, c, Side.WORKERS, 5))
                        .isDone())
                .isTrue();
    }

    @Test
    void afterAnAcceptanceTheOtherSidesDutyIsOver() {
        CaseNumber c = table.inRound3();
        as(CHEN, () -> Table.done(Accepting.accept(bargaining, c, Side.WORKERS, 3)));
        assertThat(bargaining.table(c).orElseThrow().positionDuties()).isEmpty();
        assertThat(codes(as(YING, () -> bargaining.submitPosition(c, Side.ENTERPRISE, Example.agreed(), ""))))
                .containsExactly("acceptedAlready");
    }

    @Test
    void theDraftIsAgreedByItsExactDigestOnceByEachChief() {
        CaseNumber c = table.inRound3();
        assertThat(codes(as(CHEN, () -> bargaining.agreeDraft(c, Side.WORKERS, "x"))))
                .containsExactly("noDraftToAgree");
        as(CHEN, () -> Table.done(Accepting.accept(bargaining, c, Side.WORKERS, 3)));
        String digest = TermsBook.digest(Example.enterpriseInRound2());
        assertThat(codes(as(CHEN, () -> bargaining.agreeDraft(c, Side.WORKERS, TermsBook.digest(Example.agreed())))))
                .containsExactly("otherDraft");
        assertThat(codes(as(NEGOTIATOR, () -> bargaining.agreeDraft(c, Side.WORKERS, digest))))
                .containsExactly("notYours");
        as(CHEN, () -> Table.done(bargaining.agreeDraft(c, Side.WORKERS, digest)));
        assertThat(codes(as(CHEN, () -> bargaining.agreeDraft(c, Side.WORKERS, digest))))
                .containsExactly("agreedBefore");
        assertThat(codes(as(CHEN, () -> bargaining.writeMinutes(c, Table.minutes(null)))))
                .contains("draftStillToConfirm");
    }

    @Test
    void versionsCountWithoutGapsWhenBothSidesSubmitAtTheSameMoment() throws Exception {
        for (int i = 0; i < 5; i++) {
            CaseNumber c = table.inRound1();
            List<Outcome<Integer>> outcomes = together(List.of(
                    () -> as(
                            YING,
                            () -> bargaining.submitPosition(c, Side.ENTERPRISE, Example.enterpriseInRound1(), "")),
                    () -> as(CHEN, () -> bargaining.submitPosition(c, Side.WORKERS, Example.workersInRound1(), "")),
                    () -> as(
                            YING,
                            () -> bargaining.submitPosition(c, Side.ENTERPRISE, Example.enterpriseInRound2(), "")),
                    () -> as(CHEN, () -> bargaining.submitPosition(c, Side.WORKERS, Example.workersInRound2(), ""))));
            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(2);
            assertThat(outcomes.stream().flatMap(o -> codes(o).stream()))
                    .containsExactly("actedThisRound", "actedThisRound");
            assertThat(bargaining.rounds(c).get(0).positions())
                    .extracting(RoundRecord.Position::version)
                    .containsExactly(1, 2);
        }
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = acts.stream()
                    .map(act -> people.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }

    @Test
    void aDraftIsSeenByItsOwnSideOnly() {
        CaseNumber c = table.inRound1();
        as(
                NEGOTIATOR,
                () -> bargaining
                        .saveDraft(c, Side.WORKERS, 0, Example.workersInRound1(), "")
                        .orElseThrow());
        assertThat(as(CHEN, () -> bargaining.draft(c, Side.WORKERS))
                        .orElseThrow()
                        .by())
                .isEqualTo("李某");
        assertThat(as(YING, () -> bargaining.draft(c, Side.WORKERS))).isEmpty();
        assertThat(codes(as(YING, () -> bargaining.saveDraft(c, Side.WORKERS, 1, Example.offer(), ""))))
                .containsExactly("notYours");
        assertThat(codes(as(YING, () -> bargaining.submitDraft(c, Side.WORKERS, 1))))
                .containsExactly("noDraft");
    }

    @Test
    void ofTwoPeopleEditingTheSameDraftTheSecondIsRefusedAndTheFirstIsKept() {
        CaseNumber c = table.inRound1();
        as(
                CHEN,
                () -> bargaining
                        .saveDraft(c, Side.WORKERS, 0, Example.workersInRound1(), "一")
                        .orElseThrow());
        assertThat(codes(as(NEGOTIATOR, () -> bargaining.saveDraft(c, Side.WORKERS, 0, Example.offer(), "二"))))
                .containsExactly("draftChangedMeanwhile");
        as(
                NEGOTIATOR,
                () -> bargaining
                        .saveDraft(c, Side.WORKERS, 1, Example.workersInRound2(), "三")
                        .orElseThrow());
        assertThat(codes(as(CHEN, () -> bargaining.submitDraft(c, Side.WORKERS, 1))))
                .containsExactly("draftChangedMeanwhile");
        assertThat(as(CHEN, () -> bargaining.submitDraft(c, Side.WORKERS, 2)).orElseThrow())
                .isEqualTo(1);
        assertThat(bargaining.rounds(c).get(0).positions().get(0).reason()).isEqualTo("三");
    }

    @Test
    void theSideThatGotTheOfferStartsFromThePayOfToday() {
        CaseNumber c = table.inRound1();
        assertThat(as(YING, () -> bargaining.draft(c, Side.ENTERPRISE))
                        .orElseThrow()
                        .terms()
                        .cost())
                .isZero();
        assertThat(as(CHEN, () -> bargaining.draft(c, Side.WORKERS))
                        .orElseThrow()
                        .terms()
                        .costOfYear())
                .isEqualByComparingTo("1847520");
    }
}
