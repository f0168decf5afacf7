package org.wageaccord.negotiation;

/** The stages of a case in plain words, in the order of the metro line; the last three end a case. */
public enum Stage {
    OFFERED,
    ACCEPTED,
    PREPARING,
    BARGAINING,
    RATIFYING,
    SIGNING,
    FILING,
    REVIEWING,
    /** What a review objected to is revised by both sides. */
    REVISING,
    IN_FORCE,
    PUBLISHED,
    REFUSED
}
