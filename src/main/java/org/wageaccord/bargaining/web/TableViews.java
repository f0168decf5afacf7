package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.ClauseAct;
import org.wageaccord.bargaining.ClauseSheet;
import org.wageaccord.bargaining.ClauseState;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsClauses;

/** Lays the newest positions of both sides side by side, clause by clause. */
@Component
class TableViews {

    private final Show show;
    private final TableSums sums;

    TableViews(Show show, TableSums sums) {
        this.show = show;
        this.sums = sums;
    }

    TableView of(TableState table, ClauseSheet sheet, @Nullable Side mine) {
        TableSides sides = TableSides.of(table);
        List<TableView.Item> items = sheet.clauses().stream()
                .map(c -> item(table, sides, sheet, c, mine))
                .toList();
        return new TableView(
                sides.enterprise(),
                sides.workers(),
                items,
                sums.of(table, sides.enterprise().terms(), sides.workers().terms()),
                sides.raiseGap(),
                sheet.agreed(),
                items.size());
    }

    private TableView.Item item(
            TableState table, TableSides sides, ClauseSheet sheet, ClauseState clause, @Nullable Side mine) {
        String key = clause.key();
        List<ClauseSheet.Bundle> bundles = List.of(Side.values()).stream()
                .flatMap(s -> sheet.bundle(s, key).stream())
                .toList();
        return new TableView.Item(
                key,
                clause.title(),
                state(clause, mine),
                head(sides, clause),
                parts(sides, key),
                !TermsClauses.isFigure(key),
                bundles,
                unanswered(table, key));
    }

    private static TableView.State state(ClauseState clause, @Nullable Side mine) {
        return switch (clause.status()) {
            case AGREED -> TableView.State.AGREED;
            case SET_ASIDE -> TableView.State.SET_ASIDE;
            case UNTOUCHED -> TableView.State.OPEN;
            case APART ->
                mine == null || clause.waitsFor().isEmpty()
                        ? TableView.State.APART
                        : clause.waitsFor().contains(mine)
                                ? TableView.State.WAITS_FOR_US
                                : TableView.State.WAITS_FOR_THEM;
        };
    }

    /** Questions on the clause that still wait for an answer. */
    private static int unanswered(TableState table, String key) {
        List<ClauseAct> acts =
                table.clauseActs().stream().filter(a -> a.clause().equals(key)).toList();
        long asked = acts.stream().filter(a -> a.kind() == ClauseAct.Kind.ASK).count();
        long answered =
                acts.stream().filter(a -> a.kind() == ClauseAct.Kind.ANSWER).count();
        return (int) (asked - answered);
    }

    /** The line of the clause itself: its value, or what its table comes to. */
    private TableView.Row head(TableSides sides, ClauseState clause) {
        String key = clause.key();
        RowMaker make = new RowMaker(sides, show);
        return switch (key) {
            case TermsClauses.GRADES -> make.sum(null, Terms::raisePercent, show::percent, gap -> show.percent(gap, 1));
            case TermsClauses.ALLOWANCES ->
                make.sum(today(sides, Terms::allowancesBefore), Terms::allowancesAfter, show::yuan, show::yuan);
            case TermsClauses.EXTRAS -> make.blank();
            case TermsClauses.MINIMUM -> make.sum(null, Terms::enterpriseMinimum, show::yuan, show::yuan);
            case TermsClauses.PIECE_RATES -> make.blank();
            case TermsClauses.TERM -> make.words(t -> show.date(t.start()) + " – " + show.date(t.end()));
            case TermsClauses.PAY_FROM -> make.words(t -> show.date(t.payFrom()));
            default ->
                make.words(t -> TermsClauses.wording(t, key, clause.title()).orElse("—"));
        };
    }

    private @Nullable String today(TableSides sides, Function<Terms, BigDecimal> amount) {
        Terms terms = sides.enterprise().terms() == null
                ? sides.workers().terms()
                : sides.enterprise().terms();
        return terms == null ? null : show.yuan(amount.apply(terms));
    }

    private List<TableView.Row> parts(TableSides sides, String key) {
        RowMaker make = new RowMaker(sides, show);
        List<TableView.Row> rows = switch (key) {
            case TermsClauses.GRADES -> grades(sides, make);
            case TermsClauses.ALLOWANCES -> allowances(sides, make);
            case TermsClauses.EXTRAS -> extras(sides, make);
            case TermsClauses.PIECE_RATES -> pieceRates(sides, make);
            default -> List.of();
        };
        return RowMaker.barred(rows);
    }

    private List<TableView.Row> grades(TableSides sides, RowMaker make) {
        List<TableView.Row> rows = new ArrayList<>();
        for (String name : sides.names(Terms::grades, GradePay::grade)) {
            GradePay any = Objects.requireNonNull(sides.any(Terms::grades, GradePay::grade, name));
            TableView.Name named = new TableView.Name(
                    name + " " + any.posts(), "bargaining.row.people", List.of("" + any.headcount()));
            rows.add(make.row(
                    named,
                    any.before(),
                    sides.numbers(Terms::grades, GradePay::grade, name, GradePay::after),
                    show::yuan,
                    true));
        }
        return rows;
    }

    /** Allowances start from little or nothing: a gap in percent of that would only mislead. */
    private List<TableView.Row> allowances(TableSides sides, RowMaker make) {
        List<TableView.Row> rows = new ArrayList<>();
        for (String name : sides.names(Terms::allowances, SkillAllowance::level)) {
            SkillAllowance any = Objects.requireNonNull(sides.any(Terms::allowances, SkillAllowance::level, name));
            TableView.Name named = new TableView.Name(name, "bargaining.row.holders", List.of("" + any.holders()));
            rows.add(make.row(
                    named,
                    any.before(),
                    sides.numbers(Terms::allowances, SkillAllowance::level, name, SkillAllowance::after),
                    show::yuan,
                    false));
        }
        return rows;
    }

    private List<TableView.Row> extras(TableSides sides, RowMaker make) {
        List<TableView.Row> rows = new ArrayList<>();
        for (String name : sides.names(Terms::extras, SkillAllowance.Extra::item)) {
            SkillAllowance.Extra any =
                    Objects.requireNonNull(sides.any(Terms::extras, SkillAllowance.Extra::item, name));
            rows.add(make.row(
                    new TableView.Name(name, "bargaining.row.extra." + any.unit(), List.of(any.condition())),
                    any.before(),
                    sides.numbers(Terms::extras, SkillAllowance.Extra::item, name, SkillAllowance.Extra::after),
                    show::yuan,
                    false));
        }
        return rows;
    }

    private List<TableView.Row> pieceRates(TableSides sides, RowMaker make) {
        List<TableView.Row> rows = new ArrayList<>();
        for (String name : sides.names(Terms::pieceRates, PieceRate::process)) {
            PieceRate any = Objects.requireNonNull(sides.any(Terms::pieceRates, PieceRate::process, name));
            List<String> quota = List.of(
                    show.number(any.quotaPerShift()),
                    any.workersAble() + " / " + any.workers(),
                    show.percent(any.attainablePercent(), 1));
            rows.add(make.row(
                    new TableView.Name(name, "bargaining.row.quota", quota),
                    any.before(),
                    sides.numbers(Terms::pieceRates, PieceRate::process, name, PieceRate::after),
                    TermsChanges::price,
                    true));
        }
        return rows;
    }
}
