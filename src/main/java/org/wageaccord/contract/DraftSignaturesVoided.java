package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** What the chiefs had signed before the vote is void, for this reason: the congress did not pass it. */
public record DraftSignaturesVoided(CaseNumber caseNumber, int version, String names, String reason, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "contract.draftSignaturesVoided";
    }
}
