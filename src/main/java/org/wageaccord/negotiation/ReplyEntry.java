package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reply (law R1): three legal shapes; {@code reason} is needed to refuse or change, meeting and data day to accept. */
public record ReplyEntry(
        Decision decision,
        @Nullable LocalDateTime meetingAt,
        @Nullable String place,
        List<String> topicsAdded,
        List<String> dataRequested,
        @Nullable LocalDate dataOn,
        @Nullable String reason) {

    public enum Decision {
        ACCEPT,
        ACCEPT_WITH_CHANGES,
        REFUSE
    }
}
