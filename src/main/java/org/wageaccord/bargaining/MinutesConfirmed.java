package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** One chief confirmed the minutes. */
public record MinutesConfirmed(CaseNumber caseNumber, Side side, int round) implements Recorded {
    @Override
    public String act() {
        return "bargaining.minutesConfirmed";
    }
}
