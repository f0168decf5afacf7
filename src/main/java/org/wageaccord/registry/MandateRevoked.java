package org.wageaccord.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;

/** A mandate ends earlier than granted; its last day is the one named here. What was done under it stays valid. */
public record MandateRevoked(
        UUID mandate,
        ActorId holder,
        String holderName,
        PartyId party,
        Role role,
        LocalDate lastDay,
        String sourcePaper)
        implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "registry.mandateRevoked";
    }
}
