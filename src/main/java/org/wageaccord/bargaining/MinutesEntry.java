package org.wageaccord.bargaining;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the recorder writes.
 *
 * @param suspended 中止: needs both sides' consent and a next date
 * @param nextMeeting day of the next round, null once the draft is agreed
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
        @Nullable String nextPlace) {}
