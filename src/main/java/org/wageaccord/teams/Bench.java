package org.wageaccord.teams;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/**
 * What the rules about negotiators need to know of a case.
 *
 * @param headcount all staff, and {@code women} among them
 * @param meeting day agreed for the first meeting
 * @param guidingTown code of the town whose union guides the workers because the enterprise has no union, else null
 */
public record Bench(
        CaseNumber caseNumber,
        PartyId enterprise,
        boolean aboveScale,
        int headcount,
        int women,
        LocalDate meeting,
        @Nullable String guidingTown) {

    /** Whether the enterprise has a union that speaks for the workers. */
    public boolean hasUnion() {
        return guidingTown == null;
    }
}
