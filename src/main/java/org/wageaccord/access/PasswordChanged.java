package org.wageaccord.access;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A person chose a new password; the other open sessions ended. */
public record PasswordChanged(String name) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "access.passwordChanged";
    }
}
