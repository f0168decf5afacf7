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
    IN_FORCE,
    PUBLISHED,
    REFUSED
}
