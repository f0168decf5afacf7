package org.wageaccord.bargaining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * One round as it happened.
 *
 * @param minutes as last written; a correction before the first confirmation replaces them
 * @param draftAgreed whether both chiefs agreed on a draft in this round
 * @param suspendedDays days of suspension that followed this round: until talks went on, or to the day agreed for it
 */
public record RoundRecord(
        int number,
        LocalDate date,
        String place,
        Side chair,
        String chairName,
        String recorder,
        List<String> enterprisePresent,
        List<String> workersPresent,
        int enterpriseTeam,
        int workersTeam,
        String agenda,
        String guests,
        List<Position> positions,
        @Nullable MinutesEntry minutes,
        @Nullable Instant enterpriseConfirmed,
        @Nullable Instant workersConfirmed,
        boolean draftAgreed,
        int suspendedDays) {

    /** Whether both chiefs confirmed the minutes. */
    public boolean isLocked() {
        return enterpriseConfirmed != null && workersConfirmed != null;
    }

    /** When the second chief confirmed the minutes; empty while one has not. */
    public Optional<Instant> confirmedAt() {
        return enterpriseConfirmed == null || workersConfirmed == null
                ? Optional.empty()
                : Optional.of(enterpriseConfirmed.isAfter(workersConfirmed) ? enterpriseConfirmed : workersConfirmed);
    }

    /**
     * A position: versions count 1, 2, 3 … over the whole case and both sides.
     *
     * @param together keys of the clauses that stand or fall together (一揽子方案); empty where each stands alone
     */
    public record Position(
            int version,
            int round,
            Side side,
            Terms terms,
            String reason,
            List<String> together,
            Instant at,
            String by,
            String digest) {}
}
