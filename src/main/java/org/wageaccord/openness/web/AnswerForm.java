package org.wageaccord.openness.web;

import org.jspecify.annotations.Nullable;

/** An answer to what waits: its digest as it was read, and words where it is declined. */
record AnswerForm(@Nullable String digest, @Nullable String words) {

    static final AnswerForm EMPTY = new AnswerForm("", "");
}
