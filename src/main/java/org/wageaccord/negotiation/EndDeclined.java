package org.wageaccord.negotiation;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other side did not consent to end the case: it goes on. */
public record EndDeclined(CaseNumber caseNumber, Side side, CaseEnded.Cause cause) implements Recorded {
    @Override
    public String act() {
        return "negotiation.endDeclined";
    }
}
