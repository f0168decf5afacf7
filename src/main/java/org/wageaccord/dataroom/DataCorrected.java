package org.wageaccord.dataroom;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The enterprise supplied or corrected an item after the hand-over; the earlier answer is kept. */
public record DataCorrected(CaseNumber caseNumber, String item, int version, DataAnswer.State state, String why)
        implements Recorded {
    @Override
    public String act() {
        return "dataroom.dataCorrected";
    }

    @Override
    public Side side() {
        return Side.ENTERPRISE;
    }
}
