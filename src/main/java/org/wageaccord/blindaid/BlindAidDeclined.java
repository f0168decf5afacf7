package org.wageaccord.blindaid;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other side did not agree. */
public record BlindAidDeclined(CaseNumber caseNumber, Side side, int round, Item.Kind clauseKind, String name)
        implements Recorded {
    @Override
    public String act() {
        return "blindaid.declined";
    }
}
