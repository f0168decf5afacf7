package org.wageaccord.sector;

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
    UNION_REVIEW,
    ACCEPTANCE,
    SUPPLY,
    REVIEW,
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

    /** Message key of its name. */
    public String key() {
        return "sector.step." + name();
    }
}
