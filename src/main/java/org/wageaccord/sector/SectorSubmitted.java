package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The agreed draft was submitted to the vote of the sector congress or of the members. */
public record SectorSubmitted(CaseNumber caseNumber, int draft, Way way, int members) implements Recorded {
    @Override
    public String act() {
        return "sector.submitted";
    }
}
