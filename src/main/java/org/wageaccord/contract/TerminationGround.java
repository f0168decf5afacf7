package org.wageaccord.contract;

/** Why an agreement may be terminated before its term (条例 第三十二条). */
public enum TerminationGround {
    LAW_CHANGED,
    FORCE_MAJEURE,
    /** 破产、兼并、解散 */
    ENTERPRISE_ENDS,
    AGREED_CONDITION,
    OTHER;

    public String key() {
        return "value.ground." + name();
    }
}
