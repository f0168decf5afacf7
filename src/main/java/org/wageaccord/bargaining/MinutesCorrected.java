package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The minutes of a round were written anew before anyone had confirmed them; the earlier version is kept. */
public record MinutesCorrected(CaseNumber caseNumber, int round, boolean suspended) implements Recorded {
    @Override
    public String act() {
        return "bargaining.minutesCorrected";
    }
}
