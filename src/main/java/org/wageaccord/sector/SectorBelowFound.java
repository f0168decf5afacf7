package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The agreement of an enterprise falls below the one of its sector. */
public record SectorBelowFound(CaseNumber caseNumber, String enterprise, String below) implements Recorded {
    @Override
    public String act() {
        return "sector.belowFound";
    }
}
