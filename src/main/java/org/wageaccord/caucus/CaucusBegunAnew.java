package org.wageaccord.caucus;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side began its private room anew: nobody could open what was written before. Nothing of what is written there. */
public record CaucusBegunAnew(CaseNumber caseNumber, Side side) implements Recorded {
    @Override
    public String act() {
        return "caucus.begunAnew";
    }
}
