package org.wageaccord.ratification;

/** Where an account stands in a congress. */
public enum Standing {
    NOT_ON_ROLL,
    /** On the roll, has not reported present. */
    AWAITED,
    PRESENT,
    VOTED;

    static Standing of(boolean present, boolean voted) {
        return voted ? VOTED : present ? PRESENT : AWAITED;
    }
}
