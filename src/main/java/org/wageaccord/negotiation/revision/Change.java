package org.wageaccord.negotiation.revision;

import org.jspecify.annotations.Nullable;

/**
 * One difference between the text objected to and its revision.
 *
 * @param name grade, level, process or title of the clause; empty where there is only one of the kind
 * @param before null where it is new, {@code after} null where it is gone
 */
public record Change(
        Kind kind,
        String name,
        @Nullable String before,
        @Nullable String after) {

    /** What differs. All but {@link #WORDING} are numbers or rights of workers. */
    public enum Kind {
        PAY,
        ALLOWANCE,
        PIECE_RATE,
        MINIMUM,
        TERM,
        PAY_FROM,
        CLAUSE_ADDED,
        CLAUSE_REMOVED,
        /** the words of a clause with a number in them that changed */
        CLAUSE_NUMBER,
        /** the words of a clause, no number among what changed */
        WORDING
    }

    /** Whether a worker's number or right changed, so that the congress votes again. */
    public boolean concernsWorkers() {
        return kind != Kind.WORDING;
    }

    public String key() {
        return "revision.change." + kind;
    }
}
