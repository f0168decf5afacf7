package org.wageaccord.caucus;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A member of a side was let into its private room by one who held the key. Nothing of what is written there. */
public record CaucusAdmitted(CaseNumber caseNumber, Side side, String name) implements Recorded {
    @Override
    public String act() {
        return "caucus.admitted";
    }
}
