package org.wageaccord.bargaining;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** One chief agreed on the draft. */
public record DraftConfirmed(CaseNumber caseNumber, Side side, int version, String digest) implements Recorded {
    @Override
    public String act() {
        return "bargaining.draftConfirmed";
    }
}
