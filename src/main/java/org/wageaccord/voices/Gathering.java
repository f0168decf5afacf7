package org.wageaccord.voices;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.PartyId;

/**
 * A gathering (需求征集) as it stands now.
 *
 * @param participants accounts that have dealt with at least one statement
 * @param early whether the union closed it before its deadline
 */
public record Gathering(
        UUID id,
        PartyId enterprise,
        String title,
        String intro,
        Instant opensAt,
        Instant closesAt,
        String openedBy,
        State state,
        int participants,
        boolean early,
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt) {

    public enum State {
        OPEN,
        /** the deadline is over, the platform is adding up */
        COUNTING,
        CLOSED,
        /** the employer's side sees the result, too */
        PUBLISHED;

        static State of(Instant now, Instant closes, @Nullable Instant closed, @Nullable Instant published) {
            if (published != null) {
                return PUBLISHED;
            }
            if (closed != null) {
                return CLOSED;
            }
            return now.isBefore(closes) ? OPEN : COUNTING;
        }

        public String key() {
            return "voices.state." + name();
        }
    }

    /** A gathering as it is opened; the deadline in Beijing time. */
    public record Entry(
            String title, String intro, @Nullable LocalDateTime closesAt, List<Statement.Entry> statements) {}

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether there are totals. */
    public boolean isCounted() {
        return state == State.CLOSED || state == State.PUBLISHED;
    }

    public String address() {
        return "/voices/" + id;
    }
}
