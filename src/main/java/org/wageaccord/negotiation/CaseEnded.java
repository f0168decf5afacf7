package org.wageaccord.negotiation;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The case ended without an agreement, on this cause and with this reason. */
public record CaseEnded(CaseNumber caseNumber, Cause cause, String reason) implements Recorded {

    public enum Cause {
        /** the workers' side would not negotiate */
        REFUSED_BY_WORKERS,
        /** the letters did not bring the enterprise to the table */
        NOT_NEGOTIATED,
        /** talks and mediation led to nothing */
        NOT_AGREED
    }

    @Override
    public String act() {
        return "negotiation.caseEnded";
    }
}
