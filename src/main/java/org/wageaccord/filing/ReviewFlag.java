package org.wageaccord.filing;

import java.util.List;
import org.wageaccord.kernel.CaseNumber;

/**
 * Something unusual that a reviewer should look at twice. No article forbids it by itself, so it never keeps a filing from
 * passing.
 *
 * @param alike for SAME_TEXT and SAME_WORDING: those filings of other enterprises, newest first, a few of them
 */
public record ReviewFlag(Kind kind, List<CaseNumber> alike) {

    public enum Kind {
        /** The same wages and the same clauses as another enterprise's. */
        SAME_TEXT,
        /** Clauses of their own in the same words as another enterprise's of the same year, with other numbers in them. */
        SAME_WORDING,
        /** From the first meeting to the signature within one day. */
        WITHIN_A_DAY,
        /** Every delegate who voted said yes. */
        UNANIMOUS
    }

    public ReviewFlag {
        alike = List.copyOf(alike);
    }

    static ReviewFlag of(Kind kind) {
        return new ReviewFlag(kind, List.of());
    }

    /** Message key of what it says. */
    public String key() {
        return "filing.flag." + kind;
    }
}
