package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.as;
import static org.wageaccord.bargaining.Table.codes;
import static org.wageaccord.bargaining.Table.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsClauses;

/** Clauses one by one over a real database: what makes one agreed, what keeps it so, and what is refused on the way. */
@BargainingRoom
class ClauseTests extends AtTheClauses {

    private static final int[] PAY = {3888, 4494, 5432, 6784, 8610};
    private static final int[] ALLOWANCES = {50, 150, 300, 600, 900};

    @Test
    void aClauseIsAgreedWhenBothNewestPositionsCarryTheSameValue() {
        CaseNumber c = table.inRound3();
        assertThat(sheet(c).clauses())
                .extracting(ClauseState::key)
                .containsExactly("grades", "minimum", "allowances", "pieceRates", "term", "payFrom", "C15", "C16");
        assertThat(sheet(c).agreed()).isEqualTo(6);
        assertThat(clause(c, "grades").status()).isEqualTo(ClauseState.Status.APART);
        assertThat(clause(c, "grades").waitsFor()).containsExactlyInAnyOrder(Side.values());
    }

    @Test
    void beforeAnybodyPutAPositionNoClauseIsTouched() {
        CaseNumber c = table.inRound1();
        assertThat(sheet(c).clauses()).extracting(ClauseState::status).containsOnly(ClauseState.Status.UNTOUCHED);
    }

    @Test
    void acceptingTheExactValueOfTheOtherSideAgreesAndLocksTheClause() {
        CaseNumber c = table.inRound3();
        accept(CHEN, c, "allowances");
        assertThat(clause(c, "allowances").isAgreed()).isTrue();
        assertThat(ledger(c)).contains("bargaining.clauseAccepted");
        assertThat(laws(as(YING, () -> bargaining.submitPosition(c, Side.ENTERPRISE, Example.agreed(), ""))))
                .containsExactly("allowances clauseLocked -");
        assertThat(codes(on(CHEN, c, "allowances", ClauseAct.Kind.ACCEPT, ""))).containsExactly("clauseAgreed");
        assertThat(table.submit(c, Side.ENTERPRISE, Example.terms(PAY, ALLOWANCES)))
                .isEqualTo(5);
    }

    @Test
    void theNextDraftOfASideStartsWithWhatIsAgreed() {
        CaseNumber c = table.inRound3();
        accept(CHEN, c, "allowances");
        Terms start =
                as(CHEN, () -> bargaining.draft(c, Side.WORKERS)).orElseThrow().terms();
        assertThat(TermsClauses.digest(start, "allowances"))
                .isEqualTo(TermsClauses.digest(Example.enterpriseInRound2(), "allowances"));
        assertThat(TermsClauses.digest(start, "grades"))
                .isEqualTo(TermsClauses.digest(Example.workersInRound2(), "grades"));
    }

    @Test
    void onlyWhatWasLookedAtIsAccepted() {
        CaseNumber c = table.inRound3();
        String seen = seen(c, Side.WORKERS, "grades");
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        ClauseEntry stale = new ClauseEntry("grades", ClauseAct.Kind.ACCEPT, seen, null, "");
        assertThat(codes(on(CHEN, c, stale))).containsExactly("clauseChanged");
        assertThat(codes(on(CHEN, c, new ClauseEntry("C99", ClauseAct.Kind.ACCEPT, seen, null, ""))))
                .containsExactly("clauseUnknown");
        accept(CHEN, c, "grades");
    }

    @Test
    void ofTwoPeopleWhoAcceptAtOnceOneIsTold() {
        CaseNumber c = table.inRound3();
        ClauseEntry entry = new ClauseEntry("grades", ClauseAct.Kind.ACCEPT, seen(c, Side.WORKERS, "grades"), null, "");
        List<Outcome<Integer>> both =
                Stream.of(entry, entry).map(e -> CompletableFuture.supplyAsync(() -> on(CHEN, c, e))).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(both.stream().flatMap(o -> codes(o).stream())).containsExactly("clauseAgreed");
    }

    @Test
    void onlyWhoMaySubmitForTheSideActsAndOnlyInAMeetingOfACaseThatGoesOn() {
        CaseNumber c = table.inRound3();
        assertThat(codes(on(NEGOTIATOR, c, "grades", ClauseAct.Kind.ACCEPT, "")))
                .containsExactly("notYours");
        assertThat(codes(on(NEGOTIATOR, c, "grades", ClauseAct.Kind.REJECT, "太低")))
                .containsExactly("notYours");
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound2());
        table.submit(c, Side.WORKERS, Example.workersInRound2());
        table.close(c, 3, Table.minutes(LocalDate.of(2026, 4, 9)));
        assertThat(codes(on(CHEN, c, "grades", ClauseAct.Kind.ACCEPT, ""))).containsExactly("noOpenRound");
        assertThat(on(CHEN, c, "grades", ClauseAct.Kind.ASK, "铝材涨了多少？").isDone())
                .isTrue();
        bargaining.close(c, "WITHDRAWN");
        assertThat(codes(on(CHEN, c, "grades", ClauseAct.Kind.ASK, "还谈吗？"))).containsExactly("over.WITHDRAWN");
    }

    @Test
    void refusingNeedsAReasonAndPassesTheTurn() {
        CaseNumber c = table.inRound3();
        assertThat(laws(on(CHEN, c, "grades", ClauseAct.Kind.REJECT, " "))).containsExactly("words reasonMissing -");
        on(CHEN, c, "grades", ClauseAct.Kind.REJECT, "低于同行业").orElseThrow();
        assertThat(clause(c, "grades").waitsFor()).containsExactly(Side.ENTERPRISE);
        assertThat(ledger(c)).contains("bargaining.clauseRejected");
    }

    @Test
    void aClauseSetAsideRestsUntilItIsTakenUpOrPutAnew() {
        CaseNumber c = table.inRound3();
        on(YING, c, "grades", ClauseAct.Kind.SET_ASIDE, "").orElseThrow();
        assertThat(clause(c, "grades").status()).isEqualTo(ClauseState.Status.SET_ASIDE);
        assertThat(codes(on(CHEN, c, "grades", ClauseAct.Kind.SET_ASIDE, ""))).containsExactly("clauseAside");
        on(CHEN, c, "grades", ClauseAct.Kind.REOPEN, "其他条款已谈完").orElseThrow();
        assertThat(clause(c, "grades").status()).isEqualTo(ClauseState.Status.APART);
        on(YING, c, "grades", ClauseAct.Kind.SET_ASIDE, "").orElseThrow();
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        assertThat(clause(c, "grades").status()).isEqualTo(ClauseState.Status.APART);
    }

    @Test
    void aQuestionIsAnsweredOnceAndByTheOtherSide() {
        CaseNumber c = table.inRound3();
        int question = on(CHEN, c, "grades", ClauseAct.Kind.ASK, "G5 为什么不调？").orElseThrow();
        ClauseEntry answer = new ClauseEntry("grades", ClauseAct.Kind.ANSWER, null, question, "去年已调");
        assertThat(codes(on(CHEN, c, answer))).containsExactly("noSuchQuestion");
        assertThat(codes(on(YING, c, new ClauseEntry("grades", ClauseAct.Kind.ANSWER, null, question, ""))))
                .containsExactly("answerMissing");
        on(YING, c, answer).orElseThrow();
        assertThat(codes(on(YING, c, answer))).containsExactly("answeredBefore");
        assertThat(ledger(c)).contains("bargaining.clauseAsked", "bargaining.clauseAnswered");
    }

    @Test
    void reopeningVoidsTheAgreementAndTellsBothSidesWhy() {
        CaseNumber c = table.inRound3();
        accept(CHEN, c, "allowances");
        assertThat(codes(on(YING, c, "allowances", ClauseAct.Kind.REOPEN, ""))).containsExactly("reasonMissing");
        on(YING, c, "allowances", ClauseAct.Kind.REOPEN, "持证人数核错").orElseThrow();
        assertThat(clause(c, "allowances").isAgreed()).isFalse();
        assertThat(clause(c, "allowances").waitsFor()).containsExactly(Side.ENTERPRISE);
        assertThat(ledger(c)).contains("bargaining.clauseReopened");
        for (var chief : List.of(CHEN, YING)) {
            assertThat(messages(c, chief))
                    .anySatisfy(m -> assertThat(m).contains("clauseReopened.ENTERPRISE", "技能津贴表", "持证人数核错"));
        }
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        assertThat(codes(on(YING, c, "grades", ClauseAct.Kind.REOPEN, "想改"))).containsExactly("nothingToReopen");
    }

    @Test
    void aReopenedClauseIsNotAgreedAgainBeforeTheSideThatReopenedItHasPutIt() {
        CaseNumber c = table.inRound3();
        on(YING, c, "minimum", ClauseAct.Kind.REOPEN, "当地标准将调整").orElseThrow();
        table.submit(c, Side.WORKERS, Example.workersInRound2());
        assertThat(clause(c, "minimum").isAgreed()).isFalse();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound2());
        assertThat(clause(c, "minimum").isAgreed()).isTrue();
    }

    @Test
    void acceptingAPositionAcceptsWhatIsOpenAndKeepsWhatWasAgreedOtherwise() {
        CaseNumber c = table.inRound3();
        accept(CHEN, c, "allowances");
        int version = as(YING, () -> Accepting.accept(bargaining, c, Side.ENTERPRISE, 4))
                .orElseThrow();
        assertThat(version).isEqualTo(5);
        TableState after = bargaining.table(c).orElseThrow();
        Terms draft = after.position(5).orElseThrow().terms();
        assertThat(TermsClauses.digest(draft, "grades"))
                .isEqualTo(TermsClauses.digest(Example.workersInRound2(), "grades"));
        assertThat(TermsClauses.digest(draft, "allowances"))
                .isEqualTo(TermsClauses.digest(Example.enterpriseInRound2(), "allowances"));
        assertThat(after.clauses().isAllAgreed()).isTrue();
        assertThat(ledger(c)).contains("bargaining.draftFormed").doesNotContain("bargaining.positionAccepted");
        assertThat(codes(on(CHEN, c, "grades", ClauseAct.Kind.REOPEN, "想改"))).containsExactly("acceptedAlready");
    }

    @Test
    void afterAFailedVoteNoClauseIsLockedUntilASideHasPutItAgain() {
        CaseNumber c = table.inRound3();
        accept(CHEN, c, "grades");
        as(CHEN, () -> Table.done(Accepting.accept(bargaining, c, Side.WORKERS, 3)));
        for (Side side : Side.values()) {
            String digest =
                    bargaining.table(c).orElseThrow().draft().orElseThrow().digest();
            as(Table.chief(side), () -> Table.done(bargaining.agreeDraft(c, side, digest)));
        }
        table.close(c, 3, Table.minutes(null));
        bargaining.reopen(c, "职代会未通过");
        assertThat(sheet(c).agreed()).isZero();
        as(YING, () -> Table.done(bargaining.openRound(c, Table.meeting(4, 2))));
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        assertThat(clause(c, "minimum").isAgreed()).isTrue();
    }
}
