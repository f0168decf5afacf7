package org.wageaccord.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;

/** Who may act for whom: holder, party, role, from and to (both days included), and the paper it rests on. */
public record Mandate(
        UUID id, ActorId holder, PartyId party, Role role, LocalDate from, LocalDate to, String sourcePaper) {}
