package org.wageaccord.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.kernel.Side;

/** Something done in talks, with what was written, as it is kept. */
record Act(Kind kind, int draft, @Nullable Side side, String entry, LocalDate on, Instant at, String by) {

    enum Kind {
        REPLY,
        TEAM,
        DRAFT,
        AGREED,
        GAVE_UP,
        SUBMITTED,
        CONGRESS,
        VOTED,
        SIGNED,
        FILED,
        ACCEPTED,
        REVIEWED,
        IN_FORCE,
        PUBLISHED,
        EXPIRED,
        UNION_DECIDED,
        BUREAU_DECIDED,
        RETURNED,
        SUPPLIED,
        WITHDRAWN,
        /** the agreement of these talks ended before its term */
        ENDED,
        /** what these talks were to terminate is terminated */
        TERMINATED,
        END_FILED,
        END_RECORDED,
        /** an office objected after its term */
        LATE_FOUND,
        MINUTES,
        MINUTES_ANSWERED;

        private static final Set<Kind> REPEATED = EnumSet.of(
                FILED,
                UNION_DECIDED,
                BUREAU_DECIDED,
                RETURNED,
                SUPPLIED,
                WITHDRAWN,
                MINUTES,
                MINUTES_ANSWERED,
                LATE_FOUND);

        /** Whether it may be done again for the same draft. */
        boolean isRepeated() {
            return REPEATED.contains(this);
        }
    }

    <T> T read(Class<T> type) {
        return KeptJson.read(entry, type);
    }
}
