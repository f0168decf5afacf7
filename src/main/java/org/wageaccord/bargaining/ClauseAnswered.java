package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side answered a question on one clause. */
public record ClauseAnswered(CaseNumber caseNumber, Side side, int round, String clause, String answer)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.clauseAnswered";
    }
}
