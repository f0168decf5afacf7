package org.wageaccord.openness;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other side agreed to exactly this choice: from now on anybody may read it. */
public record EditionAgreed(CaseNumber caseNumber, int number, Side side, String digest) implements Recorded {
    @Override
    public String act() {
        return "openness.editionAgreed";
    }
}
