package org.wageaccord.negotiation;

/** What an offer asks for: the yearly negotiation, or to reopen the agreement within its term. */
public enum OfferKind {
    /** 年度协商, in the renewal window or where no agreement is in force */
    YEARLY,
    /** 期中增长: the workers ask for more within the term, on one of the grounds of the law */
    MIDTERM_INCREASE,
    /** 期中调整: the enterprise can hardly keep the agreement and proves it */
    MIDTERM_ADJUST,
    /** 协商变更: either side asks to change the agreement on one of the grounds of 浙江省集体合同条例 第三十二条 */
    MIDTERM_CHANGE;

    public boolean isMidterm() {
        return this != YEARLY;
    }
}
