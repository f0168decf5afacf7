package org.wageaccord.voices;

/** The nine heads of a wage agreement (条例 第十九条), under which statements are sorted. */
public enum Head {
    QUOTAS,
    STANDARDS,
    LEVELS,
    PAYMENT,
    OVERTIME,
    ADJUSTMENT,
    LEAVE,
    SPECIAL,
    OTHER;

    public String key() {
        return "voices.head." + name();
    }
}
