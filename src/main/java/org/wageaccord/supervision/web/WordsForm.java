package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;

/** A reason or a proof, the only thing an act needs. */
record WordsForm(@Nullable String reason, @Nullable String proof) {

    static WordsForm empty() {
        return new WordsForm(null, null);
    }
}
