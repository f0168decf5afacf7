package org.wageaccord.openness;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side took its consent back: nobody reads the edition any more. */
public record EditionTakenBack(CaseNumber caseNumber, int number, Side side, String digest) implements Recorded {
    @Override
    public String act() {
        return "openness.editionTakenBack";
    }
}
