package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other chief agreed to exactly this draft. */
public record SectorDraftAgreed(CaseNumber caseNumber, Side side, int draft, String digest) implements Recorded {
    @Override
    public String act() {
        return "sector.draftAgreed";
    }
}
