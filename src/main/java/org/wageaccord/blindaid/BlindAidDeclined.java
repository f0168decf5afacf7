package org.wageaccord.blindaid;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The other side did not agree. */
public record BlindAidDeclined(CaseNumber caseNumber, Side side, int round, String clause) implements Recorded {
    @Override
    public String act() {
        return "blindaid.declined";
    }
}
