package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A legal term passed without the act. */
public record SectorOverdue(CaseNumber caseNumber, Overdue what, LocalDate due) implements Recorded {
    @Override
    public String act() {
        return "sector.overdue";
    }
}
