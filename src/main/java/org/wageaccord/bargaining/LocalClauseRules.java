package org.wageaccord.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.terms.TermsBook;

/** What a clause of a town must hold to be offered at all. The lengths are the platform's own, not the law's. */
final class LocalClauseRules {

    /** Clauses that a town offers at the same time. */
    static final int MOST = 50;

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_WORDS = 500;

    private LocalClauseRules() {}

    /** @param replaced the version whose place it takes, null for a clause that is new */
    static List<Refusal> refusals(LocalClauseEntry entry, @Nullable LocalClause replaced, LocalDate today) {
        List<Refusal> found = new ArrayList<>();
        words("title", entry.title(), LONGEST_TITLE, found);
        words("text", entry.text(), LONGEST_TEXT, found);
        words("plain", entry.plain(), LONGEST_WORDS, found);
        words("source", entry.source(), LONGEST_WORDS, found);
        LocalDate from = entry.validFrom();
        if (from == null) {
            found.add(refused("validFrom", "wordsMissing"));
        } else if (from.isBefore(today)) {
            found.add(refused("validFrom", "localNotBackwards", today));
        } else if (replaced != null && from.isBefore(replaced.validFrom())) {
            found.add(refused("validFrom", "localNotBackwards", replaced.validFrom()));
        }
        return found;
    }

    static List<Refusal> withdrawal(@Nullable LocalDate from, String reason, LocalDate today) {
        List<Refusal> found = new ArrayList<>();
        if (from == null) {
            found.add(refused("from", "wordsMissing"));
        } else if (from.isBefore(today)) {
            found.add(refused("from", "localNotBackwards", today));
        }
        words("reason", reason, LONGEST_WORDS, found);
        return found;
    }

    private static void words(String field, String words, int most, List<Refusal> found) {
        if (words.isBlank()) {
            found.add(refused(field, "wordsMissing"));
        } else if (words.length() > most) {
            found.add(refused(field, "wordsTooMany", most));
        }
    }

    /** What an agreement must contain is what a clause is measured by. */
    private static Refusal refused(String field, String code, Object... args) {
        return Refusal.of(field, "refusal.bargaining." + code, args).citing(TermsBook.CONTENT);
    }
}
