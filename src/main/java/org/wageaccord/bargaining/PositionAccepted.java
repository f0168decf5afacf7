package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side accepted the other's position; it is now the draft to agree on. */
public record PositionAccepted(CaseNumber caseNumber, Side side, int round, int version, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.positionAccepted";
    }
}
