package org.wageaccord.dataroom;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The side that the duty to inform protects lets the meeting be held although data is missing or came late. */
public record DisclosureWaived(CaseNumber caseNumber, String reason, int wanting, boolean late) implements Recorded {
    @Override
    public String act() {
        return "dataroom.disclosureWaived";
    }

    @Override
    public Side side() {
        return Side.WORKERS;
    }
}
