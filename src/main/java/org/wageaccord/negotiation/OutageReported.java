package org.wageaccord.negotiation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Somebody documented that the platform could not be used for a time. */
public record OutageReported(Instant began, Instant ended, String cause) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "negotiation.outageReported";
    }
}
