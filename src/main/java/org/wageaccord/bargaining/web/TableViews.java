package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** Lays the newest positions of both sides side by side. */
@Component
class TableViews {

    /** Allowances start from little or nothing: a gap in percent of that would only mislead. */
    private static final String LEVELS = "bargaining.row.holders";

    private final Show show;
    private final TableSums sums;

    TableViews(Show show, TableSums sums) {
        this.show = show;
        this.sums = sums;
    }

    TableView of(TableState table, @Nullable Side mine) {
        TableSides sides = TableSides.of(table, mine);
        List<TableView.Group> groups = new ArrayList<>();
        groups.add(new TableView.Group("grades", grades(sides)));
        groups.add(new TableView.Group("allowances", allowances(sides)));
        groups.add(new TableView.Group("pieceRates", pieceRates(sides)));
        groups.add(new TableView.Group("others", others(sides)));
        groups.removeIf(g -> g.rows().isEmpty());
        List<TableView.Row> rows =
                groups.stream().flatMap(g -> g.rows().stream()).toList();
        return new TableView(
                sides.enterprise(),
                sides.workers(),
                groups,
                sums.of(table, sides.enterprise().terms(), sides.workers().terms()),
                sides.raiseGap(),
                (int) rows.stream().filter(TableView.Row::isAgreed).count(),
                rows.size());
    }

    private List<TableView.Row> grades(TableSides sides) {
        List<TableView.Row> rows = new ArrayList<>();
        for (String name : sides.names(Terms::grades, GradePay::grade)) {
            GradePay any = Objects.requireNonNull(sides.any(Terms::grades, GradePay::grade, name));
            TableSides.Numbers numbers = sides.numbers(Terms::grades, GradePay::grade, name, GradePay::after);
            rows.add(row(
                    sides,
                    name + " " + any.posts(),
                    "bargaining.row.people",
                    List.of("" + any.headcount()),
                    any.before(),
                    numbers,
                    show::yuan));
        }
        rows.add(minimum(sides));
        return barred(rows);
    }

    private TableView.Row minimum(TableSides sides) {
        TableSides.Numbers numbers = new TableSides.Numbers(
                of(sides.enterprise().terms(), Terms::enterpriseMinimum),
                of(sides.workers().terms(), Terms::enterpriseMinimum),
                of(sides.enterpriseBefore(), Terms::enterpriseMinimum),
                of(sides.workersBefore(), Terms::enterpriseMinimum));
        return keyed("bargaining.row.minimum", row(sides, "", null, List.of(), null, numbers, show::yuan));
    }

    private List<TableView.Row> allowances(TableSides sides) {
        List<TableView.Row> rows = new ArrayList<>();
        for (String name : sides.names(Terms::allowances, SkillAllowance::level)) {
            SkillAllowance any = Objects.requireNonNull(sides.any(Terms::allowances, SkillAllowance::level, name));
            TableSides.Numbers numbers =
                    sides.numbers(Terms::allowances, SkillAllowance::level, name, SkillAllowance::after);
            rows.add(row(sides, name, LEVELS, List.of("" + any.holders()), any.before(), numbers, show::yuan));
        }
        return barred(rows);
    }

    private List<TableView.Row> pieceRates(TableSides sides) {
        List<TableView.Row> rows = new ArrayList<>();
        for (String name : sides.names(Terms::pieceRates, PieceRate::process)) {
            PieceRate any = Objects.requireNonNull(sides.any(Terms::pieceRates, PieceRate::process, name));
            TableSides.Numbers numbers = sides.numbers(Terms::pieceRates, PieceRate::process, name, PieceRate::after);
            rows.add(row(
                    sides,
                    name,
                    "bargaining.row.quota",
                    List.of(
                            show.number(any.quotaPerShift()),
                            any.workersAble() + " / " + any.workers(),
                            show.percent(any.attainablePercent(), 1)),
                    any.before(),
                    numbers,
                    TermsChanges::price));
        }
        return barred(rows);
    }

    private List<TableView.Row> others(TableSides sides) {
        List<TableView.Row> rows = new ArrayList<>();
        rows.add(keyed("bargaining.change.start", words(sides, "", t -> show.date(t.start()))));
        rows.add(keyed("bargaining.change.end", words(sides, "", t -> show.date(t.end()))));
        rows.add(keyed("bargaining.row.payFrom", words(sides, "", t -> show.date(t.payFrom()))));
        for (String key : sides.names(Terms::clauses, Clause::key)) {
            Clause any = Objects.requireNonNull(sides.any(Terms::clauses, Clause::key, key));
            rows.add(wording(words(
                    sides, any.title(), t -> t.clause(key).map(Clause::text).orElse("—"))));
        }
        return rows;
    }

    private TableView.Row row(
            TableSides sides,
            String name,
            @Nullable String subKey,
            List<String> subArgs,
            @Nullable BigDecimal before,
            TableSides.Numbers numbers,
            Function<BigDecimal, String> shown) {
        boolean same = numbers.both() && numbers.gap().signum() == 0;
        boolean apart = numbers.both() && !same;
        return new TableView.Row(
                null,
                name,
                subKey,
                subArgs,
                before == null ? null : shown.apply(before),
                cell(numbers.enterprise(), numbers.enterpriseBefore(), shown),
                cell(numbers.workers(), numbers.workersBefore(), shown),
                apart ? shown.apply(numbers.gap()) : null,
                apart && before != null && before.signum() > 0 && !LEVELS.equals(subKey)
                        ? show.percent(Terms.percent(numbers.gap(), before), 1)
                        : null,
                apart ? thousandths(numbers.gap().abs()) : 0,
                false,
                sides.state(same, numbers.both()));
    }

    private static int thousandths(BigDecimal gap) {
        return gap.movePointRight(3).setScale(0, RoundingMode.UP).intValue();
    }

    private TableView.@Nullable Cell cell(
            @Nullable BigDecimal now, @Nullable BigDecimal before, Function<BigDecimal, String> shown) {
        if (now == null) {
            return null;
        }
        BigDecimal change = before == null ? BigDecimal.ZERO : now.subtract(before);
        return new TableView.Cell(
                shown.apply(now), change.signum() == 0 ? null : shown.apply(change.abs()), change.signum());
    }

    private static TableView.Row words(TableSides sides, String name, Function<Terms, String> text) {
        String enterprise = of(sides.enterprise().terms(), text);
        String workers = of(sides.workers().terms(), text);
        boolean both = enterprise != null && workers != null;
        return new TableView.Row(
                null,
                name,
                null,
                List.of(),
                null,
                enterprise == null ? null : new TableView.Cell(enterprise, null, 0),
                workers == null ? null : new TableView.Cell(workers, null, 0),
                null,
                null,
                0,
                false,
                sides.state(both && enterprise.equals(workers), both));
    }

    private static <R> @Nullable R of(@Nullable Terms terms, Function<Terms, R> value) {
        return terms == null ? null : value.apply(terms);
    }

    private static TableView.Row keyed(String key, TableView.Row row) {
        return changed(row, key, row.gapShare(), row.wording());
    }

    private static TableView.Row wording(TableView.Row row) {
        return changed(row, row.key(), row.gapShare(), true);
    }

    /** Bars in percent of the widest gap of the group. */
    private static List<TableView.Row> barred(List<TableView.Row> rows) {
        int widest = rows.stream().mapToInt(TableView.Row::gapShare).max().orElse(0);
        return rows.stream()
                .map(r -> changed(r, r.key(), widest == 0 ? 0 : (int) (100L * r.gapShare() / widest), r.wording()))
                .toList();
    }

    private static TableView.Row changed(TableView.Row r, @Nullable String key, int share, boolean wording) {
        return new TableView.Row(
                key,
                r.name(),
                r.subKey(),
                r.subArgs(),
                r.before(),
                r.enterprise(),
                r.workers(),
                r.gap(),
                r.gapPercent(),
                share,
                wording,
                r.state());
    }
}
