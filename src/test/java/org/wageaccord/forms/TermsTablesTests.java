package org.wageaccord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wageaccord.forms.TypedTerms.Allowance;
import org.wageaccord.forms.TypedTerms.Grade;
import org.wageaccord.forms.TypedTerms.Piece;
import org.wageaccord.forms.TypedTerms.Wording;
import org.wageaccord.kernel.Side;

/** Rows come and go by their table alone, and a clause of a side's own is never taken for another. */
class TermsTablesTests {

    private static final List<String> TABLES = List.of("grades", "allowances", "extras", "pieceRates", "clauses");

    private final OwnClauses own = new OwnClauses(
            Side.WORKERS,
            Set.of("W1", "W2"),
            name -> "summer".equals(name) ? Optional.of(new Wording("", "高温津贴", "每月三百元。")) : Optional.empty());

    private final TermsTables tables = new TermsTables(
            List.of(Grade.EMPTY),
            List.of(Allowance.EMPTY),
            List.of(ExtraRow.EMPTY),
            List.of(Piece.EMPTY),
            List.of(new Wording("C15", "加班工资", "……")));

    private static List<Integer> sizes(TermsTables of) {
        return List.of(
                of.grades().size(),
                of.allowances().size(),
                of.extras().size(),
                of.pieceRates().size(),
                of.clauses().size());
    }

    @Test
    void aRowComesAndGoesInItsOwnTableOnly() {
        for (int i = 0; i < TABLES.size(); i++) {
            TermsTables more = tables.plus(TABLES.get(i), own);
            for (int table = 0; table < TABLES.size(); table++) {
                assertThat(sizes(more).get(table)).as(TABLES.get(i)).isEqualTo(table == i ? 2 : 1);
            }
            assertThat(sizes(more.minus(TABLES.get(i) + "-1"))).containsOnly(1);
        }
    }

    @Test
    void whatNamesNoTableAndNoRowChangesNothing() {
        assertThat(tables.plus("wages", own)).isEqualTo(tables);
        for (String row : List.of("wages-0", "grades", "grades-7", "grades--1", "grades-x", "-0", "")) {
            assertThat(tables.minus(row)).as(row).isEqualTo(tables);
        }
    }

    @Test
    void aClauseOfItsOwnHasAKeyThatWasNeverUsed() {
        TermsTables two = tables.plus("clauses", own).plus("local-summer", own);
        assertThat(two.clauses()).extracting(Wording::key).containsExactly("C15", "W3", "W4");
        assertThat(two.clauses().get(2)).isEqualTo(new Wording("W4", "高温津贴", "每月三百元。"));
        assertThat(tables.plus("local-winter", own)).isEqualTo(tables);
    }
}
