package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief put a draft. */
public record SectorDraftPut(CaseNumber caseNumber, Side side, int draft, String digest) implements Recorded {
    @Override
    public String act() {
        return "sector.draftPut";
    }
}
