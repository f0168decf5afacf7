package org.wageaccord.audit;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A new log was begun after an incident, or with another key. {@code size} is how far the one before it had come. */
public record LogBegun(String origin, String before, long size, LogTrouble trouble, String reason) implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "audit.logBegun";
    }
}
