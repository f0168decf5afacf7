package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other side answered the offer. */
public record SectorAnswered(CaseNumber caseNumber, Side side, boolean accepted, String words) implements Recorded {
    @Override
    public String act() {
        return "sector.answered";
    }
}
