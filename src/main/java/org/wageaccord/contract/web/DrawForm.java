package org.wageaccord.contract.web;

import org.jspecify.annotations.Nullable;

/** What is written on the phone. */
record DrawForm(@Nullable String drawing) {

    String typed() {
        return drawing == null ? "" : drawing;
    }

    /** Never the strokes: this may reach a log. */
    @Override
    public String toString() {
        return "DrawForm";
    }
}
