package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief wrote the minutes of a meeting, confirming them. */
public record SectorMinutesWritten(CaseNumber caseNumber, int number, Side side, LocalDate heldOn) implements Recorded {
    @Override
    public String act() {
        return "sector.minutesWritten";
    }
}
