package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The agreement is in force and binds so many enterprises. */
public record SectorInForce(CaseNumber caseNumber, LocalDate effective, int bound) implements Recorded {
    @Override
    public String act() {
        return "sector.inForce";
    }
}
