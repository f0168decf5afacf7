package org.wageaccord.bargaining;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The signed paper of a meeting was handed in; {@code digest} is of the file. */
public record MinutesScanned(
        CaseNumber caseNumber, @Nullable Side side, int round, String digest) implements Recorded {
    @Override
    public String act() {
        return "bargaining.minutesScanned";
    }
}
