package org.wageaccord.bargaining;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * Something a side did about one clause, as it was done.
 *
 * @param number counts the acts of a table, 1, 2, 3 …
 * @param afterVersion the newest position on the table when it was done; 0 while there was none
 * @param clause key of the clause, see {@link org.wageaccord.terms.TermsClauses}
 * @param version the position whose value of the clause it speaks of, null where it speaks of none
 * @param digest of that value
 * @param words reason, question or answer; empty where none was given
 * @param question number of the question that is answered, else null
 * @param bundle version of the position whose package was accepted with it, else null
 */
public record ClauseAct(
        int number,
        int round,
        int afterVersion,
        String clause,
        Side side,
        Kind kind,
        @Nullable Integer version,
        @Nullable String digest,
        String words,
        @Nullable Integer question,
        @Nullable Integer bundle,
        Instant at,
        String by) {

    public enum Kind {
        ACCEPT,
        REJECT,
        ASK,
        ANSWER,
        SET_ASIDE,
        /** takes back an agreement on the clause, or takes up again what was set aside */
        REOPEN
    }
}
