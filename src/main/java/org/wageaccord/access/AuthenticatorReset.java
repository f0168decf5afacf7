package org.wageaccord.access;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Who keeps the account took a lost authenticator away. */
public record AuthenticatorReset(ActorId account, String username, String name) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "access.authenticatorReset";
    }
}
