package org.wageaccord.supervision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/**
 * A case as supervision and mediation need it.
 *
 * @param breaches the grounds that hold now
 * @param performing whether an agreement is in force, so that it can be broken
 * @param roundsHeld meetings whose minutes both chiefs confirmed, since the table was last opened
 * @param talking whether both sides are at the table, so that talks can fail
 */
public record SupervisedCase(
        CaseNumber number,
        PartyId enterprise,
        String enterpriseName,
        @Nullable String unionName,
        String townCode,
        String townName,
        int year,
        List<Breach> breaches,
        boolean performing,
        boolean talking,
        int roundsHeld) {

    public Optional<Breach> breach(Ground ground) {
        return breaches.stream().filter(b -> b.ground() == ground).findFirst();
    }

    /** The union of the enterprise, or its workers where there is none. */
    public String workers() {
        return unionName == null ? enterpriseName + "职工方" : unionName;
    }
}
