package org.wageaccord.kernel;

/** The two sides of the table: 企业方 and 职工方. */
public enum Side {
    ENTERPRISE,
    WORKERS;

    public Side other() {
        return this == ENTERPRISE ? WORKERS : ENTERPRISE;
    }

    /** Message key of the side's name. */
    public String key() {
        return "side." + name();
    }
}
