package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side named its negotiators. */
public record SectorTeamNamed(CaseNumber caseNumber, Side side, int size) implements Recorded {
    @Override
    public String act() {
        return "sector.teamNamed";
    }
}
