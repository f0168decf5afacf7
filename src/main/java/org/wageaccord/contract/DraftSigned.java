package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** One chief signed the draft before the congress votes on it; {@code both} when the other chief had signed before. */
public record DraftSigned(CaseNumber caseNumber, Side side, String by, boolean both, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "contract.draftSigned";
    }
}
