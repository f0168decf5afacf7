package org.wageaccord.performance.web;

import org.jspecify.annotations.Nullable;

/** What goes with an answer: words, a contact, a remark. */
record WordsForm(
        @Nullable String words,
        @Nullable String contact,
        @Nullable String remark) {

    static final WordsForm EMPTY = new WordsForm("", "", "");
}
