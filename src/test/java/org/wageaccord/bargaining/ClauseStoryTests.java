package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.as;
import static org.wageaccord.bargaining.Table.codes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsBook;
import org.wageaccord.terms.TermsClauses;

/** Talks that close clause by clause: a question, a package, a clause reopened and agreed anew, and the draft of it all. */
@BargainingRoom
class ClauseStoryTests extends AtTheClauses {

    private static final int[] PAY = {3888, 4494, 5432, 6784, 8610};

    @Test
    void talksCloseClauseByClauseAndTheDraftIsWhatWasAgreed() {
        CaseNumber c = table.inRound3();
        assertThat(codes(as(CHEN, () -> bargaining.formDraft(c, Side.WORKERS, "x"))))
                .containsExactly("clausesOpen");
        int question =
                on(CHEN, c, "allowances", ClauseAct.Kind.ASK, "技师津贴为何只有六百？").orElseThrow();
        on(YING, c, new ClauseEntry("allowances", ClauseAct.Kind.ANSWER, null, question, "可以再议"))
                .orElseThrow();
        on(YING, c, "minimum", ClauseAct.Kind.REOPEN, "当地最低工资可能调整").orElseThrow();
        packageOfTheEnterprise(c);
        assertThat(codes(on(CHEN, c, "grades", ClauseAct.Kind.ACCEPT, "")))
                .containsExactly("clauseInPackage.ENTERPRISE");
        acceptPackage(CHEN, c).orElseThrow();
        assertThat(sheet(c).clauses().stream().filter(s -> !s.isAgreed()).map(ClauseState::key))
                .containsExactly("minimum");
        // the enterprise takes the figure of the workers after all
        accept(YING, c, "minimum");
        assertThat(sheet(c).isAllAgreed()).isTrue();
        draft(c);
    }

    /** It asks for a higher minimum wage than the workers, and holds wages and allowances together. */
    private void packageOfTheEnterprise(CaseNumber c) {
        Terms agreed = Example.agreed();
        Terms higher = new Terms(
                agreed.grades(),
                agreed.allowances(),
                agreed.pieceRates(),
                Example.yuan(2850),
                agreed.start(),
                agreed.end(),
                agreed.payFrom(),
                agreed.clauses());
        PositionEntry position = new PositionEntry(higher, "一并考虑", List.of("grades", "allowances"));
        as(YING, () -> Table.done(bargaining.submitPosition(c, Side.ENTERPRISE, position)));
    }

    private void draft(CaseNumber c) {
        Terms expected = TermsClauses.with(
                Example.terms(PAY, new int[] {100, 200, 400, 800, 1200}), "minimum", Example.workersInRound2());
        String digest = TermsBook.digest(expected);
        assertThat(codes(as(CHEN, () -> bargaining.formDraft(c, Side.WORKERS, "x"))))
                .containsExactly("otherDraft");
        assertThat(as(CHEN, () -> bargaining.formDraft(c, Side.WORKERS, digest)).orElseThrow())
                .isEqualTo(6);
        for (Side side : Side.values()) {
            as(Table.chief(side), () -> Table.done(bargaining.agreeDraft(c, side, digest)));
        }
        Draft draft = bargaining.agreedDraft(c).orElseThrow();
        assertThat(draft.digest()).isEqualTo(digest);
        assertThat(draft.agreedOn()).isEqualTo(LocalDate.of(2026, 4, 2));
        table.close(c, 3, Table.minutes(null));
        assertThat(ledger(c))
                .contains(
                        "bargaining.clauseAsked",
                        "bargaining.clauseAnswered",
                        "bargaining.clauseReopened",
                        "bargaining.packageAccepted",
                        "bargaining.clauseAccepted",
                        "bargaining.draftFormed",
                        "bargaining.draftAgreed",
                        "bargaining.minutesCompleted");
    }
}
