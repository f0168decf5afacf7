package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The employers' side supplied what was missing; the review begins anew. */
public record SectorSupplied(CaseNumber caseNumber, int items, LocalDate on) implements Recorded {
    @Override
    public String act() {
        return "sector.supplied";
    }
}
