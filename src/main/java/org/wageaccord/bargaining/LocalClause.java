package org.wageaccord.bargaining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clause that the guides of a town add to the catalogue (本地条款), in one of its versions.
 *
 * @param id the same in all versions
 * @param source the article it rests on, or why the town offers it
 * @param replacedFrom from when a newer version takes its place, null while there is none
 * @param withdrawal null while it is offered
 */
public record LocalClause(
        UUID id,
        int version,
        String town,
        String townName,
        String title,
        String text,
        String plain,
        String source,
        LocalDate validFrom,
        Instant at,
        String by,
        @Nullable LocalDate replacedFrom,
        @Nullable Withdrawal withdrawal) {

    /** It is no longer offered from that day; what was agreed with its words stays agreed. */
    public record Withdrawal(LocalDate from, String reason, String by) {}

    /** How it stands on a day. */
    public enum State {
        COMING,
        IN_FORCE,
        REPLACED,
        WITHDRAWN
    }

    public State state(LocalDate on) {
        if (withdrawal != null && !withdrawal.from().isAfter(on)) {
            return State.WITHDRAWN;
        }
        if (replacedFrom != null && !replacedFrom.isAfter(on)) {
            return State.REPLACED;
        }
        return validFrom.isAfter(on) ? State.COMING : State.IN_FORCE;
    }

    /** Whether it is the newest version of a clause that nobody withdrew, so that it may be changed or withdrawn. */
    public boolean isOpen() {
        return replacedFrom == null && withdrawal == null;
    }
}
