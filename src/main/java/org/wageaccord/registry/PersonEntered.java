package org.wageaccord.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;

/** A person of an enterprise was entered. Carries the name and nothing secret. */
public record PersonEntered(PartyId enterprise, UUID person, String name) implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "registry.personEntered";
    }
}
