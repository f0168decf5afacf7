package org.wageaccord.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;

/** An entry of an agreement from before the platform was replaced by a corrected one; the earlier entry stays. */
public record EarlierAgreementCorrected(
        PartyId enterprise,
        LocalDate start,
        LocalDate end,
        LocalDate signedOn,
        String reason,
        @Nullable String digest) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "contract.earlierAgreementCorrected";
    }
}
