package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The recorder wrote the minutes of a round. */
public record MinutesWritten(CaseNumber caseNumber, int round, boolean suspended) implements Recorded {
    @Override
    public String act() {
        return "bargaining.minutesWritten";
    }
}
