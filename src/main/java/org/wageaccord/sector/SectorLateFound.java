package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.filing.Office;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An office objected after the term of its review had passed in silence: the agreement stays in force. */
public record SectorLateFound(CaseNumber caseNumber, Office office, String clauses, LocalDate termEnded)
        implements Recorded {
    @Override
    public String act() {
        return "sector.lateFound";
    }
}
