package org.wageaccord.negotiation.revision;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side agreed to the other's revised text; {@code voteNeeded} says whether the congress votes on it. */
public record RevisionAgreed(CaseNumber caseNumber, Side side, boolean voteNeeded, LocalDate on, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "negotiation.revisionAgreed";
    }
}
