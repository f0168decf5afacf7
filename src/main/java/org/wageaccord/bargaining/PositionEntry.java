package org.wageaccord.bargaining;

import java.util.List;
import org.wageaccord.kernel.Terms;

/**
 * What a side writes as its next position.
 *
 * @param together keys of the clauses that shall stand or fall together (一揽子方案); empty where each stands alone
 */
public record PositionEntry(Terms terms, String reason, List<String> together) {

    public PositionEntry {
        together = together.stream().filter(key -> !key.isEmpty()).distinct().toList();
    }

    /** A position each clause of which stands alone. */
    public PositionEntry(Terms terms, String reason) {
        this(terms, reason, List.of());
    }
}
