package org.wageaccord.bargaining;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** Something was added to confirmed minutes, which themselves stay as they are. */
public record MinutesAdded(CaseNumber caseNumber, @Nullable Side side, int round) implements Recorded {
    @Override
    public String act() {
        return "bargaining.minutesAdded";
    }
}
