package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.Deadline;

/**
 * A deadline of a case as it was computed when its clock began.
 *
 * @param metOn the day on which the act was done, null while it is not
 */
public record CaseDeadline(
        Deadline deadline, State state, @Nullable LocalDate metOn) {

    public enum State {
        RUNNING,
        MET,
        MET_LATE,
        OVERDUE,
        /** the clock stopped without the act: the filing was returned, or silence took effect */
        ENDED;

        /** Message key of the state. */
        public String key() {
            return "deadline.state." + name();
        }
    }
}
