package org.wageaccord.sector;

import java.time.Instant;
import java.time.LocalDate;
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
        EXPIRED
    }

    <T> T read(Class<T> type) {
        return KeptJson.read(entry, type);
    }
}
