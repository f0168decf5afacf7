package org.wageaccord.blindaid;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side proposed the blind aid for one clause. */
public record BlindAidProposed(
        CaseNumber caseNumber, Side side, int round, Item.Kind clauseKind, String name, Meet meet) implements Recorded {
    @Override
    public String act() {
        return "blindaid.proposed";
    }
}
