package org.wageaccord.bargaining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** One round as it happened. */
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

    /** A position: versions count 1, 2, 3 … over the whole case and both sides. */
    public record Position(
            int version, int round, Side side, Terms terms, String reason, Instant at, String by, String digest) {}
}
