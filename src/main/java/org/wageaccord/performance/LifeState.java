package org.wageaccord.performance;

/** How far the life of an agreement is. */
public enum LifeState {
    IN_FORCE,
    /** its term is over and no newer agreement is in force: 空档期 */
    EXPIRED,
    /** a newer agreement took its place */
    REPLACED,
    /** both sides ended it before its term */
    TERMINATED,
    /** the case was voided, and the agreement with it */
    VOIDED;

    public String key() {
        return "performance.state." + name();
    }
}
