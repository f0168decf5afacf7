package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The union declined that its enterprise joins, or its congress did not approve. */
public record SectorJoiningFailed(CaseNumber caseNumber, String enterprise, Joining.Failure failure, String words)
        implements Recorded {
    @Override
    public String act() {
        return "sector.joiningFailed";
    }
}
