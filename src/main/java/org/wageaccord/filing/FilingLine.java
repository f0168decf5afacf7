package org.wageaccord.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/** A filing in the register. {@code coverage} is the number of workers covered; {@code registered} the number in the register, from the effect on. */
public record FilingLine(
        CaseNumber caseNumber,
        PartyId enterprise,
        String enterpriseName,
        int coverage,
        int submission,
        FilingState state,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate effective,
        @Nullable LocalDate publishedOn,
        @Nullable String registered) {}
