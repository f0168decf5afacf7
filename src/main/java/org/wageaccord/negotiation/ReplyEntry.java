package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply (law R1): three legal shapes; {@code reason} is needed to refuse or change, meeting and data day to accept.
 *
 * @param topicsDeclined topics of the offer that are not to be bargained about, each with its reason; they change the offer
 */
public record ReplyEntry(
        Decision decision,
        @Nullable LocalDateTime meetingAt,
        @Nullable String place,
        List<String> topicsAdded,
        List<Declined> topicsDeclined,
        List<String> dataRequested,
        @Nullable LocalDate dataOn,
        @Nullable String reason) {

    /** Replies kept from before topics could be declined declined none. */
    public ReplyEntry {
        topicsDeclined = topicsDeclined == null ? List.of() : List.copyOf(topicsDeclined);
    }

    /** A reply that declines no topic. */
    public ReplyEntry(
            Decision decision,
            @Nullable LocalDateTime meetingAt,
            @Nullable String place,
            List<String> topicsAdded,
            List<String> dataRequested,
            @Nullable LocalDate dataOn,
            @Nullable String reason) {
        this(decision, meetingAt, place, topicsAdded, List.of(), dataRequested, dataOn, reason);
    }

    /** A topic of the offer that is declined; without a reason the reply is refused. */
    public record Declined(String topic, String reason) {}

    public enum Decision {
        ACCEPT,
        ACCEPT_WITH_CHANGES,
        REFUSE
    }
}
