package org.wageaccord.sector;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An enterprise confirmed that it joins; its union has not answered yet. */
public record SectorJoiningAsked(CaseNumber caseNumber, String enterprise, Joining.Basis basis) implements Recorded {
    @Override
    public String act() {
        return "sector.joiningAsked";
    }
}
