package org.wageaccord.sector;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * The union of a member asked the union of its sector to bargain.
 *
 * @param obliges whether so many have asked that the law of the place obliges it
 */
public record SectorRequested(String unit, String enterprise, String words, int asked, int members, boolean obliges)
        implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "sector.requested";
    }
}
