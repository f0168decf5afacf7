package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The vote is over: {@code approved} of {@code members}; of a sector congress, which votes as one, yes of roll. */
public record SectorVoted(CaseNumber caseNumber, Way way, int approved, int members, boolean passed)
        implements Recorded {
    @Override
    public String act() {
        return "sector.voted";
    }
}
