package org.wageaccord.filing;

import java.util.EnumSet;
import java.util.Set;

/** Where a filing stands; who acts next follows from it. */
public enum FilingState {
    /** Prepared, waiting for the enterprise to file. */
    PREPARED,
    /** With the city union; the bureau comes after it, or has finished beside it. */
    UNION_REVIEW(Office.CITY_UNION),
    /** With both at once: the union reviews, the bureau has yet to accept. */
    BOTH_RECEIPT(Office.CITY_UNION, Office.LABOR_BUREAU),
    /** With both at once: the union reviews, and so does the bureau, which has accepted. */
    BOTH_REVIEW(Office.CITY_UNION, Office.LABOR_BUREAU),
    /** The union has finished, the bureau has yet to accept it (受理). */
    BUREAU_RECEIPT(Office.LABOR_BUREAU),
    /** Accepted, with the bureau. */
    BUREAU_REVIEW(Office.LABOR_BUREAU),
    /** Returned as incomplete: the enterprise supplies what is missing in time. */
    RETURNED,
    /** Not supplied in time, so counted as withdrawn: the enterprise may file anew. */
    WITHDRAWN,
    /** Objected to: both sides revise, then a new package is prepared. */
    OBJECTED,
    IN_FORCE,
    PUBLISHED;

    private final Set<Office> offices;

    FilingState(Office... offices) {
        this.offices = Set.of(offices);
    }

    /** The offices at work on it, the union before the bureau; none outside the review. */
    public Set<Office> offices() {
        return offices.isEmpty() ? Set.of() : EnumSet.copyOf(offices);
    }

    /** Whether an office has it in hand and the review term runs. */
    public boolean isUnderReview() {
        return !offices.isEmpty();
    }

    /** Whether the enterprise is to file now. */
    public boolean isToFile() {
        return this == PREPARED || this == RETURNED || this == WITHDRAWN;
    }
}
