package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The employers' side filed the termination with the bureau. */
public record SectorEndFiled(CaseNumber caseNumber, LocalDate on, boolean late) implements Recorded {
    @Override
    public String act() {
        return "sector.endFiled";
    }
}
