package org.wageaccord.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;

/** An agreement from before the platform was entered from paper; the digest is that of the paper's file. */
public record EarlierAgreementEntered(
        PartyId enterprise,
        LocalDate start,
        LocalDate end,
        LocalDate signedOn,
        @Nullable String digest) implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "contract.earlierAgreementEntered";
    }
}
