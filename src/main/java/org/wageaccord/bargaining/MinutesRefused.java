package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** One chief did not confirm the minutes; the reason is kept with them. */
public record MinutesRefused(CaseNumber caseNumber, Side side, int round) implements Recorded {
    @Override
    public String act() {
        return "bargaining.minutesRefused";
    }
}
