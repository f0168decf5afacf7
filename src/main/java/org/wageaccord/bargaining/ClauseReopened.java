package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side reopened a clause: what was agreed on it, or its rest, is over. */
public record ClauseReopened(CaseNumber caseNumber, Side side, int round, String clause, boolean agreed, String reason)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.clauseReopened";
    }
}
