package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;

/** Makes the lines of the table: a value of each side, what changed against the side's word before, and the gap. */
record RowMaker(TableSides sides, Show show) {

    private static final TableView.Name NAMELESS = new TableView.Name("", null, List.of());

    /** A line of a table: its gap is told in percent of the value before, where that says something. */
    TableView.Row row(
            TableView.Name name,
            @Nullable BigDecimal before,
            TableSides.Numbers numbers,
            Function<BigDecimal, String> shown,
            boolean percent) {
        boolean same = numbers.both() && numbers.gap().signum() == 0;
        boolean apart = numbers.both() && !same;
        boolean telling = apart && percent && before != null && before.signum() > 0;
        return new TableView.Row(
                name,
                before == null ? null : shown.apply(before),
                cell(numbers.enterprise(), numbers.enterpriseBefore(), shown),
                cell(numbers.workers(), numbers.workersBefore(), shown),
                apart ? shown.apply(numbers.gap()) : null,
                telling ? show.percent(Terms.percent(numbers.gap(), before), 1) : null,
                apart ? thousandths(numbers.gap().abs()) : 0,
                same);
    }

    /** A number of the terms as a whole. */
    TableView.Row sum(
            @Nullable String before,
            Function<Terms, BigDecimal> amount,
            Function<BigDecimal, String> shown,
            Function<BigDecimal, String> gapShown) {
        TableSides.Numbers numbers = new TableSides.Numbers(
                of(sides.enterprise().terms(), amount),
                of(sides.workers().terms(), amount),
                of(sides.enterpriseBefore(), amount),
                of(sides.workersBefore(), amount));
        boolean same = numbers.both() && numbers.gap().signum() == 0;
        return new TableView.Row(
                NAMELESS,
                before,
                cell(numbers.enterprise(), numbers.enterpriseBefore(), shown),
                cell(numbers.workers(), numbers.workersBefore(), shown),
                numbers.both() && !same ? gapShown.apply(numbers.gap()) : null,
                null,
                0,
                same);
    }

    TableView.Row words(Function<Terms, String> text) {
        String enterprise = of(sides.enterprise().terms(), text);
        String workers = of(sides.workers().terms(), text);
        return new TableView.Row(
                NAMELESS,
                null,
                enterprise == null ? null : new TableView.Cell(enterprise, null, 0),
                workers == null ? null : new TableView.Cell(workers, null, 0),
                null,
                null,
                0,
                enterprise != null && enterprise.equals(workers));
    }

    /** A clause that is told by the lines of its table alone. */
    TableView.Row blank() {
        return new TableView.Row(NAMELESS, null, null, null, null, null, 0, false);
    }

    private static <R> @Nullable R of(@Nullable Terms terms, Function<Terms, R> value) {
        return terms == null ? null : value.apply(terms);
    }

    private static int thousandths(BigDecimal gap) {
        return gap.movePointRight(3).setScale(0, RoundingMode.UP).intValue();
    }

    private static TableView.@Nullable Cell cell(
            @Nullable BigDecimal now, @Nullable BigDecimal before, Function<BigDecimal, String> shown) {
        if (now == null) {
            return null;
        }
        BigDecimal change = before == null ? BigDecimal.ZERO : now.subtract(before);
        return new TableView.Cell(
                shown.apply(now), change.signum() == 0 ? null : shown.apply(change.abs()), change.signum());
    }

    /** Bars in percent of the widest gap of the table. */
    static List<TableView.Row> barred(List<TableView.Row> rows) {
        int widest = rows.stream().mapToInt(TableView.Row::gapShare).max().orElse(0);
        return rows.stream()
                .map(r -> r.sharing(widest == 0 ? 0 : (int) (100L * r.gapShare() / widest)))
                .toList();
    }
}
