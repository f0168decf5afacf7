package org.wageaccord.access;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A person confirmed an authenticator with its first code; acts are confirmed with its codes from now on. */
public record AuthenticatorEnrolled(String name) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "access.authenticatorEnrolled";
    }
}
