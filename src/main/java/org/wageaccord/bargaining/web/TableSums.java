package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.costing.Costing;
import org.wageaccord.costing.Overtime;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;

/** What the positions come to: totals, averages, cost; and the overtime pay that follows from the wage table. */
@Component
class TableSums {

    private final Show show;
    private final Statute statute;

    TableSums(Show show, Statute statute) {
        this.show = show;
        this.statute = statute;
    }

    List<TableView.Sum> of(TableState table, @Nullable Terms enterprise, @Nullable Terms workers) {
        Terms today = enterprise == null ? workers == null ? table.opening().opening() : workers : enterprise;
        Sides sides = new Sides(enterprise, workers);
        List<TableView.Sum> sums = new ArrayList<>();
        sums.add(sides.money("wages", today.wagesBefore(), Terms::wagesAfter));
        sums.add(sides.money("average", today.averageBefore(), Terms::averageAfter));
        sums.add(sides.percent("raise", Terms::raisePercent));
        if (!today.allowances().isEmpty()) {
            sums.add(sides.money("allowances", today.allowancesBefore(), Terms::allowancesAfter));
        }
        sums.add(sides.money("costMonth", null, Terms::cost));
        sums.add(sides.money("costYear", null, Terms::costOfYear));
        sums.add(sides.percent("costPercent", Terms::costPercent));
        sums.add(sides.money("costWithOnCosts", null, this::withOnCosts));
        sums.add(sides.money("costThisYear", null, Costing::ofThisYear));
        return List.copyOf(sums);
    }

    /** With the employer's social insurance (an assumption) and union dues on top. */
    BigDecimal withOnCosts(Terms terms) {
        return Costing.by(statute).withInsuranceAndDues(terms);
    }

    List<BigDecimal> factors() {
        return Overtime.by(statute).factors();
    }

    List<Overtime.Line> overtime(@Nullable Terms terms) {
        return terms == null ? List.of() : Overtime.by(statute).of(terms);
    }

    private final class Sides {
        private final @Nullable Terms enterprise;
        private final @Nullable Terms workers;

        Sides(@Nullable Terms enterprise, @Nullable Terms workers) {
            this.enterprise = enterprise;
            this.workers = workers;
        }

        TableView.Sum money(String key, @Nullable BigDecimal before, Function<Terms, BigDecimal> value) {
            return sum(key, before == null ? null : show.yuan(before), value, show::yuan, show::yuan);
        }

        TableView.Sum percent(String key, Function<Terms, BigDecimal> value) {
            return sum(key, null, value, show::percent, v -> show.percent(v, 1));
        }

        private TableView.Sum sum(
                String key,
                @Nullable String before,
                Function<Terms, BigDecimal> value,
                Function<BigDecimal, String> shown,
                Function<BigDecimal, String> gapShown) {
            BigDecimal e = enterprise == null ? null : value.apply(enterprise);
            BigDecimal w = workers == null ? null : value.apply(workers);
            return new TableView.Sum(
                    key,
                    before,
                    e == null ? null : shown.apply(e),
                    w == null ? null : shown.apply(w),
                    e == null || w == null ? null : gapShown.apply(w.subtract(e)));
        }
    }
}
