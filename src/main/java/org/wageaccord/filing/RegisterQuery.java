package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the register; what is empty or null does not narrow.
 *
 * @param words of the enterprise's name or of the case number
 * @param clause words that stand in a clause of the agreement; the offices only
 * @param on a day within the term
 * @param endsBy the term ends on this day or before
 */
public record RegisterQuery(
        String words,
        Optional<FilingState> state,
        String clause,
        @Nullable LocalDate on,
        @Nullable LocalDate endsBy) {

    public RegisterQuery {
        words = squeezed(words);
        clause = squeezed(clause);
    }

    public static RegisterQuery of(String words, Optional<FilingState> state) {
        return new RegisterQuery(words, state, "", null, null);
    }

    /** Whether the texts themselves are asked. */
    boolean isSearch() {
        return !words.isEmpty() || !clause.isEmpty() || on != null || endsBy != null;
    }

    /** The same without what only the offices may ask. */
    RegisterQuery open() {
        return new RegisterQuery(words, state, "", on, endsBy);
    }

    /** The conditions, with only what narrows, so that each question finds its index. */
    String where(boolean all) {
        return " where true"
                + (all ? "" : " and t.published_on is not null")
                + (state.isPresent() ? " and t.state = :state" : "")
                + contains("name", words, ":words")
                + contains("clauses", clause, ":clause")
                + (on == null ? "" : " and s.starts_on <= :on and s.ends_on >= :on")
                + (endsBy == null ? "" : " and s.ends_on <= :endsBy");
    }

    /** As texts are kept to be searched: white space hides no words, nor do capitals. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "").toLowerCase(Locale.ROOT);
    }

    /** The index of pairs narrows, the text decides. */
    private static String contains(String column, String words, String name) {
        return words.isEmpty()
                ? ""
                : " and s." + column + "_pairs @> filing.pairs(" + name + ") and position(" + name + " in s." + column
                        + ") > 0";
    }
}
