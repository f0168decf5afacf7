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
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** Clauses of words: the title is agreed like the text; what is said after the minutes were confirmed is not part of them. */
@BargainingRoom
class WordClauseTests extends AtTheClauses {

    private static final Clause PROBATION = new Clause("C16", "试用期工资", "不低于百分之八十。");

    private static Terms titled(Terms terms, String title) {
        return Example.withClauses(terms, List.of(new Clause("C15", title, "每月15日前支付上月工资。"), PROBATION));
    }

    @Test
    void anAgreedClauseKeepsItsTitle() {
        CaseNumber c = table.inRound3();
        assertThat(clause(c, "C15").isAgreed()).isTrue();
        Terms other = titled(Example.workersInRound2(), "奖金归企业决定");
        assertThat(codes(as(CHEN, () -> bargaining.submitPosition(c, Side.WORKERS, other, "理由"))))
                .containsExactly("clauseLocked");
        assertThat(sheet(c).kept(other).clauses().get(0).title()).isEqualTo("工资支付办法");
    }

    @Test
    void anotherTitleOverTheSameTextIsAnotherClause() {
        CaseNumber c = table.inRound3();
        on(CHEN, c, "C15", ClauseAct.Kind.REOPEN, "标题不准确").orElseThrow();
        table.submit(c, Side.WORKERS, titled(Example.workersInRound2(), "工资支付日"));
        assertThat(clause(c, "C15").isAgreed()).isFalse();
        accept(YING, c, "C15");
        assertThat(clause(c, "C15").agreed().clause("C15").orElseThrow().title())
                .isEqualTo("工资支付日");
    }

    @Test
    void whatIsPutTogetherIsTheWordOfBothAndTheActOfTheSideThatDidIt() {
        CaseNumber c = table.inRound3();
        accept(CHEN, c, "allowances");
        as(YING, () -> Accepting.accept(bargaining, c, Side.ENTERPRISE, 4)).orElseThrow();
        TableState after = bargaining.table(c).orElseThrow();
        TableState.Acceptance draft = after.draft().orElseThrow();
        assertThat(draft.side()).isEqualTo(Side.ENTERPRISE);
        for (Side side : Side.values()) {
            assertThat(after.accepted(draft, side))
                    .map(RoundRecord.Position::version)
                    .contains(5);
        }
        assertThat(after.clauses().isAllAgreed()).isTrue();
    }

    @Test
    void whatIsAskedAfterTheMinutesWereConfirmedIsNotPartOfTheRound() {
        CaseNumber c = table.inRound3();
        on(CHEN, c, "grades", ClauseAct.Kind.ASK, "铝材涨了多少？").orElseThrow();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound2());
        table.submit(c, Side.WORKERS, Example.workersInRound2());
        table.close(c, 3, Table.minutes(LocalDate.of(2026, 4, 9)));
        TableState confirmed = bargaining.table(c).orElseThrow().confirmed();
        table.day(4, 3);
        on(CHEN, c, "grades", ClauseAct.Kind.ASK, "能否看合同？").orElseThrow();
        TableState later = bargaining.table(c).orElseThrow();
        assertThat(later.confirmed()).isEqualTo(confirmed);
        assertThat(later.confirmed().clauseActs()).extracting(ClauseAct::words).containsExactly("铝材涨了多少？");
        assertThat(later.clauseActs()).hasSize(2);
    }
}
