package org.wageaccord.negotiation.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Deadline;

/** Legal days as the engine's moments. */
final class LegalMoments {

    /** Reminders come in the morning. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private LegalMoments() {}

    /** 24:00 of a day in Beijing: the first moment at which an act is late. */
    static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(Show.BEIJING).toInstant());
    }

    static Date morningOf(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(Show.BEIJING).toInstant());
    }

    static Date at(Instant moment) {
        return Date.from(moment);
    }

    /** The n-th reminder of a deadline, counted from 1; the last day where the law gives fewer. */
    static Date reminder(Deadline deadline, int n) {
        List<LocalDate> days = deadline.reminders();
        return morningOf(n <= days.size() ? days.get(n - 1) : deadline.due());
    }

    /** The last reminder before the last day; the last day where there is none. */
    static Date lastReminder(Deadline deadline) {
        return morningOf(deadline.reminders().stream()
                .filter(day -> day.isBefore(deadline.due()))
                .reduce((earlier, later) -> later)
                .orElse(deadline.due()));
    }
}
