package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** After one side refused to sign, the other one chose the way. */
public record RefusalAnswered(CaseNumber caseNumber, Side side, String by, SigningRefusal.Way way, String words)
        implements Recorded {
    @Override
    public String act() {
        return "contract.refusalAnswered";
    }
}
