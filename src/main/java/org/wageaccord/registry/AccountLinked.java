package org.wageaccord.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;

/** A person of the roster was found to be the holder of an account. */
public record AccountLinked(PartyId enterprise, UUID person, String name, ActorId account) implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "registry.accountLinked";
    }
}
