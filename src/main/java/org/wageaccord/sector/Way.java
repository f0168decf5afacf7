package org.wageaccord.sector;

/** How a draft is approved (条例 第二十九条): by the congress of the region or industry, or by that of each member enterprise. */
public enum Way {
    CONGRESS,
    MEMBERS;

    /** Message key of its name. */
    public String key() {
        return "sector.way." + name();
    }
}
