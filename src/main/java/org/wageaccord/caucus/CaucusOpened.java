package org.wageaccord.caucus;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side opened its private room. Nothing of what is written there. */
public record CaucusOpened(CaseNumber caseNumber, Side side) implements Recorded {
    @Override
    public String act() {
        return "caucus.opened";
    }
}
