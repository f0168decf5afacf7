package org.wageaccord.sector;

/** Why an agreement ended before its term (条例 第三十一条): both sides changed it, or terminated it. */
public enum Why {
    CHANGED,
    TERMINATED;

    /** Message key of its name. */
    public String key() {
        return "sector.why." + name();
    }
}
