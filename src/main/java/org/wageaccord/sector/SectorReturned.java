package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.filing.Office;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An office told once everything that is missing in the filing. */
public record SectorReturned(CaseNumber caseNumber, Office office, String missing, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "sector.returned";
    }
}
