package org.wageaccord.access;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The use of an account ended. */
public record AccountDisabled(String username, String name) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "access.accountDisabled";
    }
}
