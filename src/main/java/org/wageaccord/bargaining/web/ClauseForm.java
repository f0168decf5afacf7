package org.wageaccord.bargaining.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.ClauseAct;
import org.wageaccord.bargaining.ClauseEntry;
import org.wageaccord.forms.Typed;

/**
 * What is typed about one clause.
 *
 * @param digest of the value that was looked at
 * @param question number of the question that is answered; null for all else
 */
record ClauseForm(
        @Nullable String digest,
        @Nullable String question,
        @Nullable String words) {

    static final ClauseForm EMPTY = new ClauseForm("", null, "");

    private static final Map<String, ClauseAct.Kind> KINDS = Map.of(
            "accept", ClauseAct.Kind.ACCEPT,
            "reject", ClauseAct.Kind.REJECT,
            "ask", ClauseAct.Kind.ASK,
            "answer", ClauseAct.Kind.ANSWER,
            "aside", ClauseAct.Kind.SET_ASIDE,
            "reopen", ClauseAct.Kind.REOPEN);

    static Optional<ClauseAct.Kind> kind(String chosen) {
        return Optional.ofNullable(KINDS.get(chosen));
    }

    ClauseEntry entry(String clause, ClauseAct.Kind kind) {
        boolean seen = kind != ClauseAct.Kind.ASK && kind != ClauseAct.Kind.ANSWER;
        return new ClauseEntry(clause, kind, seen ? Typed.text(digest) : null, answered(), Typed.text(words));
    }

    /** The question that is answered, where it is one. */
    @Nullable
    Integer answered() {
        return question != null && question.matches("\\d{1,6}") ? Integer.valueOf(question) : null;
    }
}
