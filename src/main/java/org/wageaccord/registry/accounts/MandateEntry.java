package org.wageaccord.registry.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Mandate;

/** A mandate that is to be granted: role, party, first and last day, and the paper it rests on. */
public record MandateEntry(Role role, PartyId party, LocalDate from, LocalDate to, String sourcePaper) {

    Mandate of(ActorId holder) {
        return new Mandate(UUID.randomUUID(), holder, party, role, from, to, sourcePaper.strip());
    }
}
