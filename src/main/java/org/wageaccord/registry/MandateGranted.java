package org.wageaccord.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;

/** An account may act for a party from one day to another, both included. */
public record MandateGranted(
        UUID mandate,
        ActorId holder,
        String holderName,
        PartyId party,
        Role role,
        LocalDate from,
        LocalDate to,
        String sourcePaper)
        implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "registry.mandateGranted";
    }
}
