package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other chief confirmed the minutes, or declined them with reasons. */
public record SectorMinutesAnswered(CaseNumber caseNumber, int number, Side side, boolean confirmed, String words)
        implements Recorded {
    @Override
    public String act() {
        return "sector.minutesAnswered";
    }
}
