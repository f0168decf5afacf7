package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The review is over: by opinion, by objection, or by silence. */
public record SectorReviewed(CaseNumber caseNumber, Talks.Verdict verdict, String words) implements Recorded {
    @Override
    public String act() {
        return "sector.reviewed";
    }
}
