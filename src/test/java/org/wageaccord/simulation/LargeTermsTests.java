package org.wageaccord.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsClauses;

/** The bench of a large table measures what its sentence says: forty clauses and sixty grade rows that differ. */
class LargeTermsTests {

    private static final Terms START = DemoTerms.before(
            240, 0, List.of(new Clause("C15", "工资支付", "企业应当每月发放工资。"), new Clause("C16", "试用期", "不低于百分之八十。")));

    @Test
    void bothSidesHaveFortyClausesAndSixtyGradesThatDiffer() {
        Terms workers = LargeTerms.of(START, Side.WORKERS);
        Terms enterprise = LargeTerms.of(START, Side.ENTERPRISE);
        assertThat(workers.clauses()).hasSize(40);
        assertThat(workers.clauses()).extracting(Clause::key).doesNotHaveDuplicates();
        assertThat(workers.grades()).hasSize(60);
        assertThat(enterprise.clauses().stream()
                        .filter(c ->
                                !workers.clause(c.key()).orElseThrow().text().equals(c.text())))
                .hasSize(20);
        for (int i = 0; i < workers.grades().size(); i++) {
            assertThat(workers.grades().get(i).after())
                    .isGreaterThan(enterprise.grades().get(i).after());
        }
        assertThat(TermsClauses.digest(workers, TermsClauses.GRADES))
                .isNotEqualTo(TermsClauses.digest(enterprise, TermsClauses.GRADES));
    }
}
