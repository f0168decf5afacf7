package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other side offered, too, before it had replied: one case, and the clock of the reply runs from the earlier offer. */
public record OffersCrossed(CaseNumber caseNumber, Side side, LocalDate receivedOn, String digest) implements Recorded {
    @Override
    public String act() {
        return "negotiation.offersCrossed";
    }
}
