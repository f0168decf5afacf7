package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;

/**
 * One wording of terms laid beside another.
 *
 * @param numbers rows and days that differ
 * @param sums what the numbers come to on both sides, also where they are equal; empty without numbers on one side
 * @param wordings clauses that differ, piece by piece
 * @param same clauses that do not differ
 */
record Comparison(List<TermsChanges.Change> numbers, List<Sum> sums, List<Wording> wordings, List<Clause> same) {

    /** The pay of today is a fact under the terms, not a term: against another year's agreement it says nothing. */
    private static final Set<String> TODAY =
            Set.of("bargaining.change.gradeToday", "bargaining.change.allowanceToday", "bargaining.change.pieceToday");

    record Sum(String key, String before, String after, TermsChanges.Delta by) {}

    /** A clause that differs: {@code NEW} and {@code GONE} as a whole, else {@code CHANGED}. */
    record Wording(String title, State state, List<WordDiff.Piece> pieces) {
        enum State {
            NEW,
            GONE,
            CHANGED
        }
    }

    public int count() {
        return numbers.size() + wordings.size();
    }

    static Comparison of(Comparables.Choice from, Comparables.Choice to, Show show) {
        Terms before = from.terms();
        Terms after = to.terms();
        boolean otherYear = from.is(Comparables.LAST) || to.is(Comparables.LAST);
        List<TermsChanges.Change> changes =
                before == null || after == null ? List.of() : TermsChanges.between(before, after, show);
        List<TermsChanges.Pair<Clause>> clauses = TermsChanges.pairs(from.clauses(), to.clauses(), Clause::key);
        return new Comparison(
                changes.stream()
                        .filter(c -> !c.wording() && !(otherYear && TODAY.contains(c.key())))
                        .toList(),
                before == null || after == null ? List.of() : sums(before, after, show),
                clauses.stream()
                        .filter(c -> !isSame(c))
                        .map(Comparison::wording)
                        .toList(),
                clauses.stream()
                        .filter(Comparison::isSame)
                        .map(TermsChanges.Pair::either)
                        .toList());
    }

    private static boolean isSame(TermsChanges.Pair<Clause> clause) {
        return Objects.equals(clause.old(Clause::text), clause.now(Clause::text));
    }

    private static Wording wording(TermsChanges.Pair<Clause> clause) {
        String old = clause.old(Clause::text);
        String now = clause.now(Clause::text);
        return new Wording(
                clause.either().title(),
                old == null ? Wording.State.NEW : now == null ? Wording.State.GONE : Wording.State.CHANGED,
                WordDiff.between(old == null ? "" : old, now == null ? "" : now));
    }

    private static List<Sum> sums(Terms before, Terms after, Show show) {
        List<Sum> sums = new ArrayList<>();
        sums.add(sum("wages", before, after, Terms::wagesAfter, show::yuan, show));
        sums.add(sum("average", before, after, Terms::averageAfter, show::yuan, show));
        sums.add(sum("allowances", before, after, Terms::allowancesAfter, show::yuan, show));
        sums.add(sum("costYear", before, after, Terms::costOfYear, show::yuan, show));
        Sum raise = sum("raise", before, after, Terms::raisePercent, show::percent, show);
        sums.add(new Sum(
                raise.key(),
                raise.before(),
                raise.after(),
                new TermsChanges.Delta(raise.by().amount(), null)));
        return List.copyOf(sums);
    }

    private static Sum sum(
            String key,
            Terms before,
            Terms after,
            Function<Terms, BigDecimal> value,
            Function<BigDecimal, String> shown,
            Show show) {
        BigDecimal old = value.apply(before);
        BigDecimal now = value.apply(after);
        return new Sum(key, shown.apply(old), shown.apply(now), TermsChanges.delta(old, now, shown, show));
    }
}
