package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A chief signed the approved draft. */
public record SectorSigned(CaseNumber caseNumber, Side side, String digest) implements Recorded {
    @Override
    public String act() {
        return "sector.signed";
    }
}
