package org.wageaccord.sector;

import java.util.List;
import org.wageaccord.filing.Office;

/** How far talks are: what is owed next. */
public enum Step {
    REPLY,
    TEAMS,
    DRAFT,
    SUBMISSION,
    MEMBER_VOTES,
    CONGRESS_VOTE,
    SIGNATURES,
    FILING,
    UNION_REVIEW(Office.CITY_UNION),
    /** the union to review and the bureau to accept, at the same time */
    BOTH_ACCEPTANCE(Office.CITY_UNION, Office.LABOR_BUREAU),
    BOTH_REVIEW(Office.CITY_UNION, Office.LABOR_BUREAU),
    ACCEPTANCE(Office.LABOR_BUREAU),
    SUPPLY,
    REVIEW(Office.LABOR_BUREAU),
    /** what both signed to terminate runs to its last day */
    LAST_DAY,
    PUBLICATION,
    IN_FORCE,
    END_FILING,
    END_RECORD,
    END_RECORDED,
    REFUSED,
    GIVEN_UP,
    EXPIRED,
    /** changed or terminated before its term */
    ENDED;

    private final List<Office> offices;

    Step(Office... offices) {
        this.offices = List.of(offices);
    }

    /** The offices at work; none outside the review. */
    public List<Office> offices() {
        return offices;
    }

    /** Whether the bureau has to accept. */
    boolean isToAccept() {
        return this == ACCEPTANCE || this == BOTH_ACCEPTANCE;
    }

    /** Message key of its name. */
    public String key() {
        return "sector.step." + name();
    }
}
