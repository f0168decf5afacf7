package org.wageaccord.sector;

import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An office that reviews decided: no objection, or an objection. */
public record SectorDecided(CaseNumber caseNumber, Office office, Verdict verdict, String opinion) implements Recorded {
    @Override
    public String act() {
        return "sector.decided";
    }
}
