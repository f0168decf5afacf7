package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** All clauses are agreed, some as one side put them and some as the other: together they are the draft now. */
public record DraftFormed(CaseNumber caseNumber, Side side, int round, int version, String digest) implements Recorded {
    @Override
    public String act() {
        return "bargaining.draftFormed";
    }
}
