package org.wageaccord.contract;

import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;

/**
 * A chapter of the agreement as it is shown: its clauses, and which table of the terms stands in it. The order is that of the
 * printed agreement.
 */
public record Chapter(Plan plan, int number, List<Clause> clauses) {

    /** The chapters and the clauses of the catalogue (C01 to C29) that belong to each. */
    public enum Plan {
        GENERAL(1, 3),
        STANDARDS(4, 6),
        RAISE(7, 8),
        SKILLS(9, 10),
        PIECES(11, 11),
        OVERTIME(12, 14),
        PAYMENT(15, 15),
        SPECIAL(16, 20, 23),
        ADJUSTMENT(21, 22),
        SUPERVISION(24, 24),
        CHANGE(25, 27),
        CLOSING(28, 29),
        OTHER(30, Integer.MAX_VALUE);

        private final int first;
        private final int last;
        private final int also;

        Plan(int first, int last) {
            this(first, last, first);
        }

        /** @param also one more number, where the chapter's clauses do not follow each other */
        Plan(int first, int last, int also) {
            this.first = first;
            this.last = last;
            this.also = also;
        }

        private boolean holds(Clause clause) {
            int number = numberOf(clause);
            return number >= first && number <= last || number == also;
        }

        private boolean hasTable(Terms terms) {
            return switch (this) {
                case GENERAL, STANDARDS, RAISE, OVERTIME -> true;
                case SKILLS -> !terms.allowances().isEmpty() || !terms.extras().isEmpty();
                case PIECES -> !terms.pieceRates().isEmpty();
                default -> false;
            };
        }
    }

    /** The chapters that have content, numbered through. */
    public static List<Chapter> of(Terms terms) {
        List<Chapter> chapters = new ArrayList<>();
        for (Plan plan : Plan.values()) {
            List<Clause> clauses = terms.clauses().stream().filter(plan::holds).toList();
            if (!clauses.isEmpty() || plan.hasTable(terms)) {
                chapters.add(new Chapter(plan, chapters.size() + 1, clauses));
            }
        }
        return chapters;
    }

    /** Whether what the table tells in this chapter is pay: wages, the raise, allowances, piece rates, overtime. */
    public boolean tellsPay(Terms terms) {
        return plan != Plan.GENERAL && plan.hasTable(terms);
    }

    /** A clause outside the catalogue belongs to the last chapter. */
    private static int numberOf(Clause clause) {
        String key = clause.key();
        return key.matches("C\\d{1,3}") ? Integer.parseInt(key.substring(1)) : Integer.MAX_VALUE;
    }
}
