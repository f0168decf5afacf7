package org.wageaccord.openness.web;

import org.jspecify.annotations.Nullable;

/**
 * An answer to what waits: its digest as it was read, words where it is declined.
 *
 * @param password the confirmation where it is agreed to; never sent back to the page
 */
record AnswerForm(
        @Nullable String digest,
        @Nullable String words,
        @Nullable String password) {

    static final AnswerForm EMPTY = new AnswerForm("", "", "");

    /** Without the password, so that no log keeps it. */
    @Override
    public String toString() {
        return "AnswerForm[" + digest + ", " + words + "]";
    }
}
