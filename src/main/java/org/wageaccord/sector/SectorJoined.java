package org.wageaccord.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An enterprise joined: it and its union confirmed. {@code boundFrom} is null while there is no agreement to bind it. */
public record SectorJoined(
        CaseNumber caseNumber,
        String enterprise,
        Joining.Basis basis,
        @Nullable LocalDate boundFrom) implements Recorded {
    @Override
    public String act() {
        return "sector.joined";
    }
}
