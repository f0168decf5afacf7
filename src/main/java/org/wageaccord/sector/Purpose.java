package org.wageaccord.sector;

/**
 * What talks are for: an agreement, the change of one in force, or its end. Both sides change and terminate it in the same
 * way in which they concluded it (条例 第三十一条、第三十三条).
 */
public enum Purpose {
    CONCLUDE,
    CHANGE,
    TERMINATE;

    /** Message key of its name. */
    public String key() {
        return "sector.purpose." + name();
    }
}
