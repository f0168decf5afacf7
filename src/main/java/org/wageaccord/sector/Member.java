package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.PartyId;

/** A member enterprise; {@code leftOn} is its last day, null while it is one. */
public record Member(
        UUID id,
        PartyId enterprise,
        String enterpriseName,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}
