package org.wageaccord.bargaining.web;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.forms.Typed;

/** Minutes as they are typed; the ticks are {@code true} or absent. */
record MinutesForm(
        @Nullable String workersSaid,
        @Nullable String enterpriseSaid,
        @Nullable String result,
        @Nullable String suspended,
        @Nullable String workersConsent,
        @Nullable String enterpriseConsent,
        @Nullable String suspensionReason,
        @Nullable String nextMeeting,
        @Nullable String nextPlace,
        @Nullable String startedAt,
        @Nullable String endedAt) {

    static MinutesForm of(MinutesEntry written) {
        return new MinutesForm(
                written.workersSaid(),
                written.enterpriseSaid(),
                written.result(),
                "" + written.suspended(),
                "" + written.workersConsent(),
                "" + written.enterpriseConsent(),
                written.suspensionReason(),
                written.nextMeeting() == null ? "" : written.nextMeeting().toString(),
                written.nextPlace(),
                shown(written.startedAt()),
                shown(written.endedAt()));
    }

    private static String shown(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }

    MinutesEntry entry(Typed read) {
        boolean stopped = Boolean.parseBoolean(suspended);
        return new MinutesEntry(
                Typed.text(workersSaid),
                Typed.text(enterpriseSaid),
                Typed.text(result),
                stopped,
                stopped && Boolean.parseBoolean(workersConsent),
                stopped && Boolean.parseBoolean(enterpriseConsent),
                stopped ? Typed.text(suspensionReason) : null,
                read.dayOrNull("nextMeeting", nextMeeting),
                nextPlace == null || nextPlace.isBlank() ? null : Typed.text(nextPlace),
                read.timeOrNull("startedAt", startedAt),
                read.timeOrNull("endedAt", endedAt));
    }
}
