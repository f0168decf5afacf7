package org.wageaccord.filing;

/** Which part of an office's work somebody looks at. */
public enum WorkQuery {
    ALL(""),
    MINE(" and c.account = :account"),
    UNCLAIMED(" and c.account is null");

    private final String condition;

    WorkQuery(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
