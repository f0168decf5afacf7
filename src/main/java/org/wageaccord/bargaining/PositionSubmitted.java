package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side put its position of the round. */
public record PositionSubmitted(
        CaseNumber caseNumber, Side side, int round, int version, String raisePercent, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.positionSubmitted";
    }
}
