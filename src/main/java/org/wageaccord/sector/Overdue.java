package org.wageaccord.sector;

/** Which legal term passed. */
public enum Overdue {
    REPLY,
    FILING,
    PUBLICATION,
    /** the filing of a termination */
    ENDING
}
