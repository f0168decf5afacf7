package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The agreement was published to the workers of all bound enterprises. */
public record SectorPublished(CaseNumber caseNumber, LocalDate on, int enterprises, boolean late) implements Recorded {
    @Override
    public String act() {
        return "sector.published";
    }
}
