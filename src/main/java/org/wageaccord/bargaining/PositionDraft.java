package org.wageaccord.bargaining;

import java.time.Instant;
import java.util.List;
import org.wageaccord.kernel.Terms;

/**
 * A side's private draft of its next position; the other side never sees it.
 *
 * @param version counts the savings; 0 where nothing was saved yet and the terms are a proposal to start from
 * @param together keys of the clauses that shall stand or fall together
 * @param at when it was last saved, for version 0 the moment of asking
 */
public record PositionDraft(int version, Terms terms, String reason, List<String> together, Instant at, String by) {

    /** What it would put on the table. */
    public PositionEntry entry() {
        return new PositionEntry(terms, reason, together);
    }
}
