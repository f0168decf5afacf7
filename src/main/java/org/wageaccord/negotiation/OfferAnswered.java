package org.wageaccord.negotiation;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other side replied in writing. */
public record OfferAnswered(CaseNumber caseNumber, Side side, ReplyEntry.Decision decision, boolean late, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "negotiation.offerAnswered";
    }
}
