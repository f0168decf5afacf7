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
     */
    record Change(
            String key,
            String name,
            @Nullable String before,
            @Nullable String after,
            boolean wording) {}

    private final Show show;
    private final List<Change> found = new ArrayList<>();

    private TermsChanges(Show show) {
        this.show = show;
    }

    static List<Change> between(Terms before, Terms after, Show show) {
        TermsChanges changes = new TermsChanges(show);
        changes.grades(before.grades(), after.grades());
        changes.allowances(before.allowances(), after.allowances());
        changes.pieceRates(before.pieceRates(), after.pieceRates());
        changes.add("minimum", "", show.yuan(before.enterpriseMinimum()), show.yuan(after.enterpriseMinimum()), false);
        changes.add("start", "", show.date(before.start()), show.date(after.start()), false);
        changes.add("end", "", show.date(before.end()), show.date(after.end()), false);
        changes.add("payFrom", "", show.date(before.payFrom()), show.date(after.payFrom()), false);
        changes.clauses(before.clauses(), after.clauses());
        return List.copyOf(changes.found);
    }

    private void grades(List<GradePay> before, List<GradePay> after) {
        for (Pair<GradePay> row : pairs(before, after, GradePay::grade)) {
            add("gradeToday", row.name(), row.old(g -> money(g.before())), row.now(g -> money(g.before())), false);
            add("grade", row.name(), row.old(g -> money(g.after())), row.now(g -> money(g.after())), false);
            add("headcount", row.name(), row.old(g -> "" + g.headcount()), row.now(g -> "" + g.headcount()), false);
            add("posts", row.name(), row.old(GradePay::posts), row.now(GradePay::posts), false);
        }
    }

    private void allowances(List<SkillAllowance> before, List<SkillAllowance> after) {
        for (Pair<SkillAllowance> row : pairs(before, after, SkillAllowance::level)) {
            add("allowanceToday", row.name(), row.old(a -> money(a.before())), row.now(a -> money(a.before())), false);
            add("allowance", row.name(), row.old(a -> money(a.after())), row.now(a -> money(a.after())), false);
            add("holders", row.name(), row.old(a -> "" + a.holders()), row.now(a -> "" + a.holders()), false);
        }
    }

    private void pieceRates(List<PieceRate> before, List<PieceRate> after) {
        for (Pair<PieceRate> row : pairs(before, after, PieceRate::process)) {
            add("pieceToday", row.name(), row.old(p -> price(p.before())), row.now(p -> price(p.before())), false);
            add("piece", row.name(), row.old(p -> price(p.after())), row.now(p -> price(p.after())), false);
            add("quota", row.name(), row.old(p -> "" + p.quotaPerShift()), row.now(p -> "" + p.quotaPerShift()), false);
            add("able", row.name(), row.old(TermsChanges::able), row.now(TermsChanges::able), false);
        }
    }

    private void clauses(List<Clause> before, List<Clause> after) {
        for (Pair<Clause> row : pairs(before, after, Clause::key)) {
            String title = (row.now() == null ? Objects.requireNonNull(row.old()) : row.now()).title();
            add("clause", title, row.old(Clause::text), row.now(Clause::text), true);
        }
    }

    private void add(String what, String name, @Nullable String before, @Nullable String after, boolean wording) {
        if (!Objects.equals(before, after)) {
            found.add(new Change("bargaining.change." + what, name, before, after, wording));
        }
    }

    private String money(BigDecimal amount) {
        return show.yuan(amount);
    }

    /** A price with three decimals at least, as piece rates are told. */
    static String price(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(3, plain.scale())).toPlainString();
    }

    private static String able(PieceRate piece) {
        return piece.workersAble() + " / " + piece.workers();
    }

    private record Pair<T>(
            String name, @Nullable T old, @Nullable T now) {
        @Nullable
        String old(Function<T, String> value) {
            return old == null ? null : value.apply(old);
        }

        @Nullable
        String now(Function<T, String> value) {
            return now == null ? null : value.apply(now);
        }
    }

    private static <T> List<Pair<T>> pairs(List<T> before, List<T> after, Function<T, String> name) {
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
