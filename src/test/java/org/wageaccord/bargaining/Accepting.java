package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.terms.TermsBook;

/** Acceptance of a position as the page does it: of exactly the terms that come of it. */
public final class Accepting {

    private Accepting() {}

    public static Outcome<Integer> accept(Bargaining bargaining, CaseNumber number, Side side, int version) {
        TableState table = bargaining.table(number).orElseThrow();
        String digest = table.position(version)
                .map(offered -> TermsBook.digest(table.clauses().kept(offered.terms())))
                .orElse("");
        return bargaining.acceptPosition(number, side, version, digest);
    }
}
