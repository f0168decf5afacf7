package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** What differs between two positions, line by line: what the confirm page and the history show. */
final class TermsChanges {

    /**
     * One difference.
     *
     * @param key message key of what changed, with {@code name} as its argument
     * @param before null where the row is new, {@code after} null where it is gone
     * @param by how much a number changed; null for words, and where there is no number on one side
     */
    record Change(
            String key,
            String name,
            @Nullable String before,
            @Nullable String after,
            boolean wording,
            @Nullable Delta by) {}

    /** A change of a number: the signed amount, and the share in percent where there was something before. */
    record Delta(String amount, @Nullable String percent) {}

    private final Show show;
    private final List<Change> found = new ArrayList<>();

    private TermsChanges(Show show) {
        this.show = show;
    }

    static List<Change> between(Terms before, Terms after, Show show) {
        TermsChanges changes = new TermsChanges(show);
        changes.grades(before.grades(), after.grades());
        changes.allowances(before.allowances(), after.allowances());
        changes.extras(before.extras(), after.extras());
        changes.pieceRates(before.pieceRates(), after.pieceRates());
        changes.number("minimum", new Pair<>("", before, after), Terms::enterpriseMinimum, show::yuan);
        changes.add("start", "", show.date(before.start()), show.date(after.start()), false, null);
        changes.add("end", "", show.date(before.end()), show.date(after.end()), false, null);
        changes.add("payFrom", "", show.date(before.payFrom()), show.date(after.payFrom()), false, null);
        changes.clauses(before.clauses(), after.clauses());
        return List.copyOf(changes.found);
    }

    private void grades(List<GradePay> before, List<GradePay> after) {
        for (Pair<GradePay> row : pairs(before, after, GradePay::grade)) {
            number("gradeToday", row, GradePay::before, show::yuan);
            number("grade", row, GradePay::after, show::yuan);
            number("headcount", row, g -> count(g.headcount()), show::number);
            add("posts", row.name(), row.old(GradePay::posts), row.now(GradePay::posts), false, null);
        }
    }

    private void allowances(List<SkillAllowance> before, List<SkillAllowance> after) {
        for (Pair<SkillAllowance> row : pairs(before, after, SkillAllowance::level)) {
            number("allowanceToday", row, SkillAllowance::before, show::yuan);
            number("allowance", row, SkillAllowance::after, show::yuan);
            number("holders", row, a -> count(a.holders()), show::number);
        }
    }

    private void extras(List<SkillAllowance.Extra> before, List<SkillAllowance.Extra> after) {
        for (Pair<SkillAllowance.Extra> row : pairs(before, after, SkillAllowance.Extra::item)) {
            number("allowanceToday", row, SkillAllowance.Extra::before, show::yuan);
            number("extra", row, SkillAllowance.Extra::after, show::yuan);
            add(
                    "extraCondition",
                    row.name(),
                    row.old(SkillAllowance.Extra::condition),
                    row.now(SkillAllowance.Extra::condition),
                    false,
                    null);
            add("extraUnit", row.name(), row.old(TermsChanges::unit), row.now(TermsChanges::unit), false, null);
        }
    }

    /** As it is written in agreements, in any language of the page. */
    private static String unit(SkillAllowance.Extra extra) {
        return extra.unit() == SkillAllowance.Unit.MONTH ? "元/月" : "元/次";
    }

    private void pieceRates(List<PieceRate> before, List<PieceRate> after) {
        for (Pair<PieceRate> row : pairs(before, after, PieceRate::process)) {
            number("pieceToday", row, PieceRate::before, TermsChanges::price);
            number("piece", row, PieceRate::after, TermsChanges::price);
            number("quota", row, p -> count(p.quotaPerShift()), show::number);
            add("able", row.name(), row.old(TermsChanges::able), row.now(TermsChanges::able), false, null);
        }
    }

    private void clauses(List<Clause> before, List<Clause> after) {
        for (Pair<Clause> row : pairs(before, after, Clause::key)) {
            String title = row.either().title();
            add("clause", title, row.old(Clause::text), row.now(Clause::text), true, null);
            if (row.before() != null && row.after() != null) {
                add("clauseTitle", title, row.old(Clause::title), row.now(Clause::title), false, null);
            }
        }
    }

    private <T> void number(
            String what, Pair<T> row, Function<T, BigDecimal> value, Function<BigDecimal, String> shown) {
        String before = row.old(value.andThen(shown));
        String after = row.now(value.andThen(shown));
        add(what, row.name(), before, after, false, delta(row.old(value), row.now(value), shown));
    }

    private void add(
            String what,
            String name,
            @Nullable String before,
            @Nullable String after,
            boolean wording,
            @Nullable Delta by) {
        if (!Objects.equals(before, after)) {
            found.add(new Change("bargaining.change." + what, name, before, after, wording, by));
        }
    }

    private @Nullable Delta delta(
            @Nullable BigDecimal before, @Nullable BigDecimal after, Function<BigDecimal, String> shown) {
        return before == null || after == null ? null : delta(before, after, shown, show);
    }

    static Delta delta(BigDecimal before, BigDecimal after, Function<BigDecimal, String> shown, Show show) {
        BigDecimal by = after.subtract(before);
        return new Delta(
                sign(by) + shown.apply(by.abs()),
                before.signum() <= 0 ? null : sign(by) + show.percent(Terms.percent(by.abs(), before)));
    }

    private static String sign(BigDecimal by) {
        return by.signum() > 0 ? "+" : by.signum() < 0 ? "−" : "";
    }

    private static BigDecimal count(int people) {
        return BigDecimal.valueOf(people);
    }

    /** A price with three decimals at least, as piece rates are told. */
    static String price(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(3, plain.scale())).toPlainString();
    }

    private static String able(PieceRate piece) {
        return piece.workersAble() + " / " + piece.workers();
    }

    /** The rows of one name on both sides; never null on both. */
    record Pair<T>(
            String name, @Nullable T before, @Nullable T after) {
        T either() {
            return after == null ? Objects.requireNonNull(before) : after;
        }

        <R> @Nullable R old(Function<T, R> value) {
            return before == null ? null : value.apply(before);
        }

        <R> @Nullable R now(Function<T, R> value) {
            return after == null ? null : value.apply(after);
        }
    }

    static <T> List<Pair<T>> pairs(List<T> before, List<T> after, Function<T, String> name) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(after.stream(), before.stream()).map(name).forEach(names::add);
        return names.stream()
                .map(n -> new Pair<>(n, named(before, name, n), named(after, name, n)))
                .toList();
    }

    static <T> @Nullable T named(List<T> rows, Function<T, String> name, String wanted) {
        return rows.stream()
                .filter(r -> name.apply(r).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
