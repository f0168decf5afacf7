package org.wageaccord.kernel;

import org.jspecify.annotations.Nullable;

/**
 * An event that belongs in the ledger. The audit room hears it in the same transaction and keeps its record components as
 * canonical JSON; the timeline words it by the message {@code act.<act()>} with the components by name in braces.
 */
public interface Recorded {

    /** The negotiation it belongs to, or null for acts on the register and accounts. */
    @Nullable
    CaseNumber caseNumber();

    /** What was done, {@code room.factHappened}, e.g. {@code bargaining.positionSubmitted}. */
    String act();

    /** SHA-256 of what was acted on (a paper, a text, a position), in hex, or null where the act has no object of its own. */
    default @Nullable String digest() {
        return null;
    }

    /** The side that acted, or null for neutral acts. */
    default @Nullable Side side() {
        return null;
    }
}
