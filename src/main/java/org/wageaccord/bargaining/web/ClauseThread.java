package org.wageaccord.bargaining.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.ClauseAct;
import org.wageaccord.bargaining.ClauseState;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsClauses;

/** Everything that was put and said about one clause, newest first. */
final class ClauseThread {

    /**
     * One entry.
     *
     * @param what message key of what was done
     * @param value the clause as it was put; null for acts that put nothing
     * @param changes against what the side had put before
     * @param question its number, if it is one that still waits for an answer
     */
    record Entry(
            Side side,
            int round,
            @Nullable Integer version,
            String what,
            @Nullable String value,
            List<TermsChanges.Change> changes,
            String words,
            @Nullable String digest,
            @Nullable Integer question,
            Instant at,
            String by) {}

    private record Placed(int after, int number, Entry entry) {}

    private final TableState table;
    private final String key;
    private final @Nullable String title;
    private final Show show;

    private ClauseThread(TableState table, ClauseState clause, Show show) {
        this.table = table;
        this.key = clause.key();
        this.title = clause.title();
        this.show = show;
    }

    static List<Entry> of(TableState table, ClauseState clause, Show show) {
        return new ClauseThread(table, clause, show).entries();
    }

    private List<Entry> entries() {
        List<Placed> all = new ArrayList<>();
        table.rounds().stream().flatMap(r -> r.positions().stream()).forEach(p -> put(p, all));
        List<ClauseAct> acts =
                table.clauseActs().stream().filter(a -> a.clause().equals(key)).toList();
        Set<Integer> answered = acts.stream()
                .flatMap(a -> a.question() == null ? Stream.<Integer>of() : Stream.of(a.question()))
                .collect(Collectors.toSet());
        acts.forEach(a -> all.add(new Placed(a.afterVersion(), a.number(), said(a, answered))));
        return all.stream()
                .sorted(Comparator.comparingInt(Placed::after)
                        .thenComparingInt(Placed::number)
                        .reversed())
                .map(Placed::entry)
                .toList();
    }

    /** A position is told where it changes the clause against the side's word before, or is the side's first. */
    private void put(RoundRecord.Position position, List<Placed> all) {
        Terms before = table.upTo(position.round() - 1)
                .newest(position.side())
                .map(RoundRecord.Position::terms)
                .orElse(null);
        List<TermsChanges.Change> changes = before == null
                ? List.of()
                : TermsChanges.between(before, TermsClauses.with(before, key, position.terms()), show);
        if (before == null || !changes.isEmpty()) {
            all.add(new Placed(
                    position.version(),
                    0,
                    new Entry(
                            position.side(),
                            position.round(),
                            position.version(),
                            "bargaining.thread.PUT",
                            value(position.terms()),
                            changes,
                            position.reason(),
                            TermsClauses.digest(position.terms(), key),
                            null,
                            position.at(),
                            position.by())));
        }
    }

    private static Entry said(ClauseAct act, Set<Integer> answered) {
        boolean waits = act.kind() == ClauseAct.Kind.ASK && !answered.contains(act.number());
        return new Entry(
                act.side(),
                act.round(),
                act.version(),
                "bargaining.thread." + act.kind() + (act.bundle() == null ? "" : ".package"),
                null,
                List.of(),
                act.words(),
                act.digest(),
                waits ? act.number() : null,
                act.at(),
                act.by());
    }

    private String value(Terms terms) {
        return switch (key) {
            case TermsClauses.GRADES ->
                rows(terms.grades(), g -> g.grade() + " " + show.yuan(g.after())) + "（"
                        + show.percent(terms.raisePercent()) + "）";
            case TermsClauses.ALLOWANCES -> rows(terms.allowances(), a -> a.level() + " " + show.yuan(a.after()));
            case TermsClauses.EXTRAS -> rows(terms.extras(), x -> x.item() + " " + show.yuan(x.after()));
            case TermsClauses.PIECE_RATES ->
                rows(terms.pieceRates(), p -> p.process() + " " + TermsChanges.price(p.after()));
            case TermsClauses.MINIMUM -> show.yuan(terms.enterpriseMinimum());
            case TermsClauses.TERM -> show.date(terms.start()) + " – " + show.date(terms.end());
            case TermsClauses.PAY_FROM -> show.date(terms.payFrom());
            default -> TermsClauses.wording(terms, key, title).orElse("—");
        };
    }

    private static <T> String rows(List<T> rows, Function<T, String> row) {
        return rows.isEmpty() ? "—" : rows.stream().map(row).collect(Collectors.joining("，"));
    }
}
