package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief holds that the talks failed; with the second they end. */
public record SectorGivenUp(CaseNumber caseNumber, Side side, String words, boolean both) implements Recorded {
    @Override
    public String act() {
        return "sector.givenUp";
    }
}
