package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side accepted one clause exactly as the other had put it; the clause is locked from then on. */
public record ClauseAccepted(CaseNumber caseNumber, Side side, int round, String clause, int version, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.clauseAccepted";
    }
}
