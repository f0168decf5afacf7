package org.wageaccord.coach;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side asked the guides of its town for help. What it asked is not told. */
public record GuidanceAsked(CaseNumber caseNumber, Side side) implements Recorded {
    @Override
    public String act() {
        return "coach.guidanceAsked";
    }
}
