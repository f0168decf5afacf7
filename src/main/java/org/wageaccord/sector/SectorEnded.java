package org.wageaccord.sector;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * An agreement ends before its term for some or all of those it binds.
 *
 * @param by the talks that changed or terminated it
 * @param whole whether it binds nobody any more after its last day
 */
public record SectorEnded(CaseNumber caseNumber, Why why, LocalDate lastDay, int released, boolean whole, CaseNumber by)
        implements Recorded {
    @Override
    public String act() {
        return "sector.ended";
    }
}
