package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side set one clause aside (保留) until it is taken up again. */
public record ClauseSetAside(CaseNumber caseNumber, Side side, int round, String clause, String reason)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.clauseSetAside";
    }
}
