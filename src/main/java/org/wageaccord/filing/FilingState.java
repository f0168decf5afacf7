package org.wageaccord.filing;

/** Where a filing stands; who acts next follows from it. */
public enum FilingState {
    /** Prepared, waiting for the enterprise to file. */
    PREPARED,
    /** Filed, with the city union. */
    UNION_REVIEW,
    /** Passed by the union, the bureau has yet to accept it (受理). */
    BUREAU_RECEIPT,
    /** Accepted, with the bureau. */
    BUREAU_REVIEW,
    /** Returned as incomplete: the enterprise supplies what is missing in time. */
    RETURNED,
    /** Not supplied in time, so counted as withdrawn: the enterprise may file anew. */
    WITHDRAWN,
    /** Objected to: both sides revise, then a new package is prepared. */
    OBJECTED,
    IN_FORCE,
    PUBLISHED;

    /** Whether an office has it in hand and the review term runs. */
    public boolean isUnderReview() {
        return this == UNION_REVIEW || this == BUREAU_RECEIPT || this == BUREAU_REVIEW;
    }

    /** Whether the enterprise is to file now. */
    public boolean isToFile() {
        return this == PREPARED || this == RETURNED || this == WITHDRAWN;
    }
}
