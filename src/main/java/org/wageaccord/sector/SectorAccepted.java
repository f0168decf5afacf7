package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The bureau accepted what was filed. */
public record SectorAccepted(CaseNumber caseNumber, LocalDate on) implements Recorded {
    @Override
    public String act() {
        return "sector.accepted";
    }
}
