package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** All member enterprises have voted. */
public record SectorVoteComplete(CaseNumber caseNumber, int members) implements Recorded {
    @Override
    public String act() {
        return "sector.voteComplete";
    }
}
