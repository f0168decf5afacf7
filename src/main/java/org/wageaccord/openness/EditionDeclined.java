package org.wageaccord.openness;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other side declined the choice, in words. */
public record EditionDeclined(CaseNumber caseNumber, int number, Side side, String words, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "openness.editionDeclined";
    }
}
