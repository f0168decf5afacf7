package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** What was missing was not supplied in time: the filing counts as withdrawn. */
public record SectorWithdrawn(CaseNumber caseNumber, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "sector.withdrawn";
    }
}
