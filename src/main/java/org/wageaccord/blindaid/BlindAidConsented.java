package org.wageaccord.blindaid;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other side agreed; this is the clause's one use in the round. */
public record BlindAidConsented(CaseNumber caseNumber, Side side, int round, Item.Kind clauseKind, String name)
        implements Recorded {
    @Override
    public String act() {
        return "blindaid.consented";
    }
}
