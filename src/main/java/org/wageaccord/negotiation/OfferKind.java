package org.wageaccord.negotiation;

/** What an offer asks for: the yearly negotiation, or to reopen the agreement within its term. */
public enum OfferKind {
    /** 年度协商, in the renewal window or where no agreement is in force */
    YEARLY,
    /** 期中增长: the workers ask for more within the term, on one of the grounds of the law */
    MIDTERM_INCREASE,
    /** 期中调整: the enterprise can hardly keep the agreement and proves it */
    MIDTERM_ADJUST;

    public boolean isMidterm() {
        return this != YEARLY;
    }
}
