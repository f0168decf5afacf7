package org.wageaccord.access;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A locked account was opened again before its time. */
public record AccountUnlocked(String username, String name) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "access.accountUnlocked";
    }
}
