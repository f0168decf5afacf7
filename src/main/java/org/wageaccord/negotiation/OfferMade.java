package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** An offer entered the other side's inbox: the clock of the reply starts. */
public record OfferMade(
        CaseNumber caseNumber,
        Side side,
        String enterprise,
        int year,
        LocalDate receivedOn,
        LocalDate replyDue,
        String digest)
        implements Recorded {
    @Override
    public String act() {
        return "negotiation.offerMade";
    }
}
