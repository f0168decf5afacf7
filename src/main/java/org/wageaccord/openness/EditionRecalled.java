package org.wageaccord.openness;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side took its choice back before the other answered. */
public record EditionRecalled(CaseNumber caseNumber, int number, Side side, String digest) implements Recorded {
    @Override
    public String act() {
        return "openness.editionRecalled";
    }
}
