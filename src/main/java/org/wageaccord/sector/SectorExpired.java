package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The term of the agreement is over. */
public record SectorExpired(CaseNumber caseNumber, LocalDate end) implements Recorded {
    @Override
    public String act() {
        return "sector.expired";
    }
}
