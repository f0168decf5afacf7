package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The employers' side filed the agreement with the bureau. */
public record SectorFiled(CaseNumber caseNumber, LocalDate on, boolean late) implements Recorded {
    @Override
    public String act() {
        return "sector.filed";
    }
}
