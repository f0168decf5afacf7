package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side asked the other a question on one clause. */
public record ClauseAsked(CaseNumber caseNumber, Side side, int round, String clause, String question)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.clauseAsked";
    }
}
