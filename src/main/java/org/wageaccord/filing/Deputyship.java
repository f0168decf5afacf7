package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.ActorId;

/** Who acts for a reviewer who is away, from the first to the last day. */
public record Deputyship(
        Office office,
        ActorId principal,
        String principalName,
        ActorId deputy,
        String deputyName,
        LocalDate from,
        LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
