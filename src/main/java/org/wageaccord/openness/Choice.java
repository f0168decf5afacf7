package org.wageaccord.openness;

import java.util.List;
import java.util.Set;

/**
 * What a chief ticks: nothing is ticked beforehand, and what is not ticked is not shown.
 *
 * @param clauses keys of the clauses of words
 */
public record Choice(List<String> clauses, Set<Fact> facts) {

    /** Facts of the agreement that are no pay of anybody; they are shown only where both sides want it. */
    public enum Fact {
        HEADCOUNT,
        /** the average raise in percent; no sum goes with it */
        RAISE;

        public String key() {
            return "openness.fact." + name();
        }
    }

    public Choice {
        clauses = clauses.stream().distinct().toList();
        facts = Set.copyOf(facts);
    }
}
