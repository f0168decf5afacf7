package org.wageaccord.bargaining;

import org.jspecify.annotations.Nullable;

/**
 * What a side wants to do about one clause.
 *
 * @param digest of the value that was looked at; null for a question and an answer
 * @param question number of the question that is answered, else null
 * @param words reason, question or answer
 */
public record ClauseEntry(
        String clause,
        ClauseAct.Kind kind,
        @Nullable String digest,
        @Nullable Integer question,
        String words) {}
