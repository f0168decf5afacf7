package org.wageaccord.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wageaccord.forms.TypedTerms.Wording;
import org.wageaccord.kernel.Side;

/**
 * Where a clause of a side's own comes from, and the key it is known by: two clauses that both sides write at the same time
 * must never be taken for one.
 *
 * @param used keys that were on the table, even if the clause was dropped since
 * @param offered words that somebody else offers, by the name of the clause; empty where there are none
 */
public record OwnClauses(Side side, Set<String> used, Function<String, Optional<Wording>> offered) {

    /** W1, W2 … for the workers, E1, E2 … for the enterprise; never one that was used or is typed. */
    String fresh(List<String> typed) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> side.name().charAt(0) + "" + i)
                .filter(key -> !used.contains(key) && !typed.contains(key))
                .findFirst()
                .orElseThrow();
    }
}
