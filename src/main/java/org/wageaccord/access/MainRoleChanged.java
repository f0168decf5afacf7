package org.wageaccord.access;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** From the next sign-in on an account acts under another main role. */
public record MainRoleChanged(String username, String name, Role role) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "access.mainRoleChanged";
    }
}
