package org.wageaccord.blindaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.CLERK;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.WORKER;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.codes;
import static org.wageaccord.bargaining.Table.laws;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wageaccord.bargaining.Example;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Who may use the aid, for what, how often, and that no limit lies below a floor of law. */
@BlindAidRoom
class BlindAidRulesTests extends UseOfTheAid {

    @Test
    void aLimitBelowAFloorOfLawIsRefusedWithItsArticle() {
        CaseNumber c = table.inRound1();
        UUID grade = agreed(c, "grade:G1", Meet.MIDPOINT, null);
        assertThat(laws(limit(c, Side.WORKERS, grade, "2000")))
                .containsExactly("limit payNotAboveMinimum 《浙江省集体合同条例》第五条第三款");
        assertThat(laws(limit(c, Side.ENTERPRISE, grade, "2000")))
                .containsExactly("limit payNotAboveMinimum 《浙江省集体合同条例》第五条第三款");
        UUID minimum = agreed(c, "minimum", Meet.MIDPOINT, null);
        assertThat(codes(limit(c, Side.WORKERS, minimum, "2000"))).containsExactly("payNotAboveMinimum");
        UUID piece = agreed(c, "piece:冲压", Meet.MIDPOINT, null);
        assertThat(codes(limit(c, Side.WORKERS, piece, "0.01"))).containsExactly("piecePayNotAboveMinimum");
        assertThat(limit(c, Side.WORKERS, piece, "0.082").isDone()).isTrue();
        assertThat(codes(limit(c, Side.WORKERS, grade, "3700.5"))).containsExactly("unit");
        assertThat(codes(limit(c, Side.WORKERS, grade, "-1"))).containsExactly("range");
        assertThat(rows("sealed_limit", grade)).isZero();
    }

    @Test
    void onlyWhoMayPutPositionsActsAndOnlyThoseAtTheTableSeeIt() {
        CaseNumber c = table.inRound1();
        for (Actor stranger : List.of(NEGOTIATOR, WORKER, CLERK)) {
            assertThat(laws(as(stranger, () -> aid.propose(c, Side.WORKERS, entry("raise", Meet.MIDPOINT, null)))))
                    .containsExactly("null chiefsOnly 《浙江省集体合同条例》第十条");
        }
        UUID id = as(CHEN, () -> aid.propose(c, Side.WORKERS, entry("raise", Meet.MIDPOINT, null)))
                .orElseThrow();
        assertThat(laws(as(CHEN, () -> aid.answer(c, Side.WORKERS, id, true))))
                .containsExactly("null ownProposal 《集体合同规定》第五条");
        assertThat(codes(as(CHEN, () -> aid.answer(c, Side.ENTERPRISE, id, true))))
                .containsExactly("chiefsOnly");
        assertThat(codes(limit(c, Side.WORKERS, id, "6"))).as("not agreed yet").containsExactly("nothingWaits");
        assertThat(as(WORKER, () -> aid.page(c))).isEmpty();
        assertThat(as(NEGOTIATOR, () -> aid.page(c)).orElseThrow().acts()).isFalse();
    }

    @Test
    void aClauseIsUsedOnceARoundAndAProposalThatWasDeclinedIsNoUse() {
        CaseNumber c = table.inRound1();
        UUID declined = as(CHEN, () -> aid.propose(c, Side.WORKERS, entry("raise", Meet.MIDPOINT, null)))
                .orElseThrow();
        assertThat(codes(as(YING, () -> aid.propose(c, Side.ENTERPRISE, entry("raise", Meet.MIDPOINT, null)))))
                .containsExactly("usedThisRound");
        as(YING, () -> aid.answer(c, Side.ENTERPRISE, declined, false)).orElseThrow();
        UUID id = agreed(c, "raise", Meet.MIDPOINT, null);
        as(CHEN, () -> aid.withdraw(c, Side.WORKERS, id)).orElseThrow();
        assertThat(codes(as(CHEN, () -> aid.propose(c, Side.WORKERS, entry("raise", Meet.MIDPOINT, null)))))
                .containsExactly("usedThisRound");
        assertThat(agreed(c, "minimum", Meet.MIDPOINT, null)).isNotNull();
    }

    @Test
    void aLimitBeyondWhatTheOtherSidePutLastIsRefused() {
        CaseNumber c = table.inRound1();
        UUID grade = agreed(c, "grade:G1", Meet.MIDPOINT, null);
        assertThat(codes(limit(c, Side.ENTERPRISE, grade, "1000000"))).containsExactly("beyond.ENTERPRISE");
        assertThat(codes(limit(c, Side.ENTERPRISE, grade, "3961")))
                .as("the workers offered to take 3960")
                .containsExactly("beyond.ENTERPRISE");
        assertThat(codes(limit(c, Side.WORKERS, grade, "3599")))
                .as("3600 is paid today")
                .containsExactly("beyond.WORKERS");
        UUID minimum = agreed(c, "minimum", Meet.LINE, "2800");
        assertThat(codes(limit(c, Side.WORKERS, minimum, "2900")))
                .as("the enterprise has put none yet")
                .containsExactly("noWord");
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        assertThat(codes(limit(c, Side.WORKERS, grade, "3700"))).containsExactly("beyond.WORKERS");
        assertThat(limit(c, Side.WORKERS, grade, "3708").isDone()).isTrue();
        assertThat(limit(c, Side.ENTERPRISE, grade, "3960").isDone()).isTrue();
        assertThat(limit(c, Side.WORKERS, minimum, "2900").isDone()).isTrue();
    }

    @Test
    void aClauseIsProposedFiveTimesARoundAtMost() {
        CaseNumber c = table.inRound1();
        for (int i = 0; i < 5; i++) {
            UUID id = as(CHEN, () -> aid.propose(c, Side.WORKERS, entry("raise", Meet.MIDPOINT, null)))
                    .orElseThrow();
            as(CHEN, () -> aid.withdraw(c, Side.WORKERS, id)).orElseThrow();
        }
        assertThat(codes(as(CHEN, () -> aid.propose(c, Side.WORKERS, entry("raise", Meet.MIDPOINT, null)))))
                .containsExactly("proposedTooOften");
        assertThat(agreed(c, "minimum", Meet.MIDPOINT, null)).isNotNull();
    }

    @Test
    void aProposalNeedsAClauseAWayAndItsLine() {
        CaseNumber c = table.inRound1();
        assertThat(codes(as(CHEN, () -> aid.propose(c, Side.WORKERS, entry("quota:冲压", null, null)))))
                .containsExactly("noClause", "noWay");
        assertThat(codes(as(CHEN, () -> aid.propose(c, Side.WORKERS, entry("raise", Meet.LINE, null)))))
                .containsExactly("noLine");
        assertThat(codes(as(CHEN, () -> aid.propose(c, Side.WORKERS, entry("raise", Meet.LINE, "6.25")))))
                .containsExactly("unit");
    }
}
