package org.wageaccord.bargaining;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the recorder writes.
 *
 * @param suspended 中止: needs both sides' consent and a next date
 * @param nextMeeting day of the next round, null once the draft is agreed
 * @param startedAt when the meeting of the round's day began, Beijing time; null where the recorder did not say
 * @param endedAt when it ended; not before it began
 */
public record MinutesEntry(
        String workersSaid,
        String enterpriseSaid,
        String result,
        boolean suspended,
        boolean workersConsent,
        boolean enterpriseConsent,
        @Nullable String suspensionReason,
        @Nullable LocalDate nextMeeting,
        @Nullable String nextPlace,
        @Nullable LocalTime startedAt,
        @Nullable LocalTime endedAt) {

    /** Minutes that do not say when the meeting began and ended. */
    public MinutesEntry(
            String workersSaid,
            String enterpriseSaid,
            String result,
            boolean suspended,
            boolean workersConsent,
            boolean enterpriseConsent,
            @Nullable String suspensionReason,
            @Nullable LocalDate nextMeeting,
            @Nullable String nextPlace) {
        this(
                workersSaid,
                enterpriseSaid,
                result,
                suspended,
                workersConsent,
                enterpriseConsent,
                suspensionReason,
                nextMeeting,
                nextPlace,
                null,
                null);
    }
}
