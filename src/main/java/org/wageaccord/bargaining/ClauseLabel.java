package org.wageaccord.bargaining;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.wageaccord.terms.TermsClauses;

/** How a clause is called: figures by their key, which every language words; words by their title, which is data. */
public final class ClauseLabel {

    private ClauseLabel() {}

    /** For the ledger, which words the fact {@code clause} of a figure by its key. */
    static String of(ClauseState clause) {
        String title = clause.title();
        return title == null || TermsClauses.isFigure(clause.key()) ? clause.key() : title;
    }

    /** For messages: worded in the reader's language. */
    public static MessageSourceResolvable named(String key, @Nullable String title) {
        return new DefaultMessageSourceResolvable(new String[] {"value.clause." + key}, title == null ? key : title);
    }

    static MessageSourceResolvable named(ClauseState clause) {
        return named(clause.key(), clause.title());
    }
}
