package org.wageaccord.terms;

import org.jspecify.annotations.Nullable;

/**
 * A clause in plain words, for who has never bargained.
 *
 * @param key of the catalogue, or of a figure as in {@link TermsClauses}
 * @param plain what it means
 * @param example how it may look
 * @param watch what goes wrong most
 * @param article the law it rests on, in Chinese
 * @param title what the clause is called in the second language; null in Chinese, where the catalogue tells it, and for figures
 */
public record ClauseGuide(
        String key,
        String plain,
        String example,
        String watch,
        String article,
        @Nullable String title) {

    /** The same clause in other words, on the same law. */
    ClauseGuide in(ClauseGuide words) {
        return new ClauseGuide(key, words.plain, words.example, words.watch, article, words.title);
    }
}
