package org.wageaccord.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Terms;

/** What holds of every wage table, whatever its numbers. */
class CostingPropertyTests {

    private static final Costing COSTING = Costing.by(CostingTests.STATUTE);
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    record Row(int people, int women, int before) {}

    @Provide
    Arbitrary<List<Row>> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(1000, 30000))
                .as((people, women, before) -> new Row(people, Math.min(people, women), before))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property(tries = 300)
    void noChangeCostsNothing(@ForAll("tables") List<Row> table, @ForAll @IntRange(max = 40) int hours) {
        Costs costs = costs(table, 0, hours);
        assertThat(costs.month()).isZero();
        assertThat(costs.year().all()).isZero();
        assertThat(costs.term().all()).isZero();
        assertThat(costs.overtime()).isZero();
        assertThat(costs.women().raise()).isZero();
        assertThat(costs.economy().wageGrowth()).isZero();
    }

    @Property(tries = 300)
    void whoRaisesMorePaysNoLess(
            @ForAll("tables") List<Row> table,
            @ForAll @IntRange(max = 2000) int raise,
            @ForAll @IntRange(max = 2000) int more,
            @ForAll @IntRange(max = 40) int hours) {
        Costs less = costs(table, raise, hours);
        Costs most = costs(table, raise + more, hours);
        assertThat(most.month()).isGreaterThanOrEqualTo(less.month());
        assertThat(most.year().all()).isGreaterThanOrEqualTo(less.year().all());
        assertThat(most.year().withInsuranceAndDues())
                .isGreaterThanOrEqualTo(less.year().withInsuranceAndDues());
        assertThat(most.overtime()).isGreaterThanOrEqualTo(less.overtime());
        assertThat(most.economy().wageGrowth())
                .isGreaterThanOrEqualTo(less.economy().wageGrowth());
    }

    @Property(tries = 300)
    void womenAndMenTogetherAreEverybody(@ForAll("tables") List<Row> table, @ForAll @IntRange(max = 2000) int raise) {
        Costs costs = costs(table, raise, 0);
        assertThat(costs.women().people() + costs.men().people())
                .isEqualTo(costs.terms().headcount());
        assertThat(costs.women().raise().add(costs.men().raise())).isEqualByComparingTo(costs.month());
    }

    private static Costs costs(List<Row> table, int raise, int hours) {
        List<GradePay> grades = IntStream.range(0, table.size())
                .mapToObj(i -> new GradePay(
                        "G" + i,
                        "",
                        table.get(i).people(),
                        BigDecimal.valueOf(table.get(i).before()),
                        BigDecimal.valueOf(table.get(i).before() + (long) raise)))
                .toList();
        Terms terms = new Terms(
                grades,
                List.of(),
                List.of(),
                BigDecimal.ZERO,
                START,
                START.plusYears(1).minusDays(1),
                START,
                List.of());
        Map<String, Integer> women = IntStream.range(0, table.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(
                        i -> "G" + i, i -> table.get(i).women()));
        return COSTING.costs(
                terms, new Premises(COSTING.rates(), women, Map.of(), BigDecimal.valueOf(hours), Business.UNKNOWN));
    }
}
