package org.wageaccord.blindaid;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side withdrew before both limits were there; they are destroyed. */
public record BlindAidWithdrawn(CaseNumber caseNumber, Side side, int round, Item.Kind clauseKind, String name)
        implements Recorded {
    @Override
    public String act() {
        return "blindaid.withdrawn";
    }
}
