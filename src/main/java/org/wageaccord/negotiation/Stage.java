package org.wageaccord.negotiation;

/**
 * The stages of a case in plain words, in the order of the metro line. A refused case is urged on by letters and may still be
 * answered; published and ended cases are over.
 */
public enum Stage {
    OFFERED,
    ACCEPTED,
    PREPARING,
    BARGAINING,
    RATIFYING,
    SIGNING,
    FILING,
    REVIEWING,
    IN_FORCE,
    PUBLISHED,
    REFUSED,
    /** over without an agreement */
    ENDED;

    /** Whether the case has come as far as a stage of the line; a refused or ended one has not. */
    public boolean hasReached(Stage stage) {
        return this != REFUSED && this != ENDED && compareTo(stage) >= 0;
    }
}
