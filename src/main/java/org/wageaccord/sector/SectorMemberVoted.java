package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The congress of a member enterprise voted. */
public record SectorMemberVoted(CaseNumber caseNumber, String enterprise, int roll, int yes, boolean passed)
        implements Recorded {
    @Override
    public String act() {
        return "sector.memberVoted";
    }
}
