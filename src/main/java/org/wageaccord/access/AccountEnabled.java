package org.wageaccord.access;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A disabled account may be used again. */
public record AccountEnabled(String username, String name) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "access.accountEnabled";
    }
}
