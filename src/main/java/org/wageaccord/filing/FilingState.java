package org.wageaccord.filing;

import org.jspecify.annotations.Nullable;

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

    /** The office whose turn it is, or null. */
    @Nullable
    Office office() {
        return switch (this) {
            case UNION_REVIEW -> Office.CITY_UNION;
            case BUREAU_RECEIPT, BUREAU_REVIEW -> Office.LABOR_BUREAU;
            default -> null;
        };
    }

    /** Whether an office has it in hand and the review term runs. */
    public boolean isUnderReview() {
        return this == UNION_REVIEW || this == BUREAU_RECEIPT || this == BUREAU_REVIEW;
    }

    /** Whether the enterprise is to file now. */
    public boolean isToFile() {
        return this == PREPARED || this == RETURNED || this == WITHDRAWN;
    }
}
