package org.wageaccord.openness;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief put to the other side which clauses anybody may read. */
public record EditionProposed(CaseNumber caseNumber, int number, Side side, String clauses, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "openness.editionProposed";
    }
}
