package org.wageaccord.blindaid.web;

import org.jspecify.annotations.Nullable;

/** A secret limit as it is typed. */
record LimitForm(@Nullable String limit) {

    static final LimitForm EMPTY = new LimitForm("");

    /** Without what was typed, so that no log keeps it. */
    @Override
    public String toString() {
        return "LimitForm";
    }
}
