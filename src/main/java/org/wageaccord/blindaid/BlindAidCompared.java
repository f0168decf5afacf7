package org.wageaccord.blindaid;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Both limits were compared and destroyed; neither they nor what came of it is told here. */
public record BlindAidCompared(CaseNumber caseNumber, int round, Item.Kind clauseKind, String name)
        implements Recorded {
    @Override
    public String act() {
        return "blindaid.compared";
    }
}
