package org.wageaccord.bargaining.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.ClauseAct;
import org.wageaccord.bargaining.ClauseSheet;
import org.wageaccord.bargaining.ClauseState;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Side;

/** What happened last at the table, in words: positions, and acts about clauses. */
final class TableNews {

    private static final int MOST = 6;

    /**
     * One piece of news: a position, or an act about a clause.
     *
     * @param title of the clause where it is one of words
     */
    record Item(
            Side side,
            Instant at,
            RoundRecord.@Nullable Position position,
            @Nullable ClauseAct act,
            @Nullable String title,
            int order) {}

    private TableNews() {}

    /** The newest ones, newest first. */
    static List<Item> of(TableState table, ClauseSheet sheet) {
        Stream<Item> positions = table.rounds().stream()
                .flatMap(r -> r.positions().stream())
                .map(p -> new Item(p.side(), p.at(), p, null, null, p.version()));
        Stream<Item> acts = table.clauseActs().stream().map(a -> act(a, sheet));
        return Stream.concat(positions, acts)
                .sorted(Comparator.comparing(Item::at)
                        .thenComparingInt(Item::order)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Item act(ClauseAct act, ClauseSheet sheet) {
        Optional<ClauseState> clause = sheet.clause(act.clause());
        String title = clause.isEmpty() ? null : clause.get().title();
        return new Item(act.side(), act.at(), null, act, title, act.number());
    }

    /** Agreements that were taken back in the round that is held now, while the clause is still open. */
    static List<Item> reopened(TableState table, ClauseSheet sheet) {
        int round = table.rounds().size();
        return table.clauseActs().stream()
                .filter(a -> a.kind() == ClauseAct.Kind.REOPEN && a.digest() != null && a.round() == round)
                .filter(a -> sheet.clause(a.clause()).filter(c -> !c.isAgreed()).isPresent())
                .map(a -> act(a, sheet))
                .toList();
    }
}
