package org.wageaccord.negotiation;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A second person decided whether an outage moves the deadlines that ended in it. */
public record OutageDecided(boolean granted, String reason, int extended) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return granted ? "negotiation.outageGranted" : "negotiation.outageDeclined";
    }
}
