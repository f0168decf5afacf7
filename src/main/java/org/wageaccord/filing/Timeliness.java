package org.wageaccord.filing;

/** Whether a decision came within the review term. A late objection is kept as a finding and changes no effect. */
public enum Timeliness {
    IN_TIME,
    LATE
}
