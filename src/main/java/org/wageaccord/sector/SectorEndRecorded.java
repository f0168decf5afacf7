package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The bureau put the termination on record. */
public record SectorEndRecorded(CaseNumber caseNumber, LocalDate on) implements Recorded {
    @Override
    public String act() {
        return "sector.endRecorded";
    }
}
