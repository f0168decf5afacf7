package org.wageaccord.negotiation;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side proposed to end the case before its time; the other is asked for its consent. */
public record EndProposed(CaseNumber caseNumber, Side side, CaseEnded.Cause cause, String reason) implements Recorded {
    @Override
    public String act() {
        return "negotiation.endProposed";
    }
}
