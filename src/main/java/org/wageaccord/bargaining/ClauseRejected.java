package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side did not agree to one clause as the other had put it, and said why. */
public record ClauseRejected(CaseNumber caseNumber, Side side, int round, String clause, String reason, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.clauseRejected";
    }
}
