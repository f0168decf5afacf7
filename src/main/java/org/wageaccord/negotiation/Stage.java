package org.wageaccord.negotiation;

/** The stages of a case in plain words, in the order of the metro line; the last ones end a case before its time. */
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
    /** the other side would not negotiate */
    REFUSED,
    /** 撤回: the offer was withdrawn, by its side or later by both */
    WITHDRAWN,
    /** 未达成协议: the talks ended without an agreement */
    CLOSED_NO_AGREEMENT,
    /** 作废: a supervisor voided the case, for fraud; it is kept and marked */
    VOIDED;

    /** Whether the case ended before its time: nothing more is done on it. */
    public boolean isCutShort() {
        return compareTo(REFUSED) > 0;
    }

    /** Whether the case has come as far as a stage of the line; one that ended before its time has not. */
    public boolean hasReached(Stage stage) {
        return compareTo(REFUSED) < 0 && compareTo(stage) >= 0;
    }
}
