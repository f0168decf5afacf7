package org.wageaccord.bargaining.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Side;

/** Keys for clauses of a side's own: two clauses that both sides write at the same time must never be taken for one. */
final class OwnKeys {

    private OwnKeys() {}

    /**
     * W1, W2 … for the workers, E1, E2 … for the enterprise; never one that was on the table, even if it was dropped since.
     *
     * @param typed keys of the draft that is being written
     */
    static String fresh(TableState table, Side side, List<String> typed) {
        Set<String> ever = Stream.concat(
                        Stream.of(table.opening().opening()),
                        table.rounds().stream()
                                .flatMap(r -> r.positions().stream())
                                .map(RoundRecord.Position::terms))
                .flatMap(terms -> terms.clauses().stream())
                .map(Clause::key)
                .collect(Collectors.toSet());
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> side.name().charAt(0) + "" + i)
                .filter(key -> !ever.contains(key) && !typed.contains(key))
                .findFirst()
                .orElseThrow();
    }
}
