package org.wageaccord.negotiation.revision;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side proposed a revised text. */
public record RevisionProposed(CaseNumber caseNumber, Side side, int number, int changes, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "negotiation.revisionProposed";
    }
}
