package org.wageaccord.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;

/** An agreement: case number null if entered from before the platform. */
public record Agreement(
        @Nullable CaseNumber caseNumber,
        PartyId enterprise,
        int year,
        int version,
        Terms terms,
        String digest,
        boolean passed,
        String enterpriseChiefName,
        String workersChiefName,
        @Nullable Instant enterpriseSigned,
        @Nullable Instant workersSigned,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate effective) {

    /** Signed by both chiefs, here or on paper before the platform. */
    public boolean isSigned() {
        return signedOn != null;
    }
}
