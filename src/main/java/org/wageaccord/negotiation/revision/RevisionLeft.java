package org.wageaccord.negotiation.revision;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side took what was objected to back to the table. */
public record RevisionLeft(CaseNumber caseNumber, Side side, String reason) implements Recorded {
    @Override
    public String act() {
        return "negotiation.revisionLeft";
    }
}
