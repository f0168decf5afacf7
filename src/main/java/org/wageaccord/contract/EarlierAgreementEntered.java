package org.wageaccord.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;

/** An agreement from before the platform was entered from paper. */
public record EarlierAgreementEntered(PartyId enterprise, LocalDate start, LocalDate end, LocalDate signedOn)
        implements Recorded {
    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "contract.earlierAgreementEntered";
    }
}
