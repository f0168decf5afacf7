package org.wageaccord.statute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Show;

/**
 * A deadline as computed: the last day on which the act is in time (until 24:00 Beijing), the stricter companion date to
 * aim for, and the reminders.
 *
 * @param trigger day 0, not counted
 * @param due last day in time, by the binding rule
 * @param target the stricter date of a companion rule, or null
 * @param unit the kind of day in which the time left is told
 * @param reminders days on which to remind, first to last
 * @param explanation one sentence with the arithmetic, in Chinese
 */
public record Deadline(
        String rule,
        String title,
        LocalDate trigger,
        LocalDate due,
        @Nullable LocalDate target,
        Rule.Unit unit,
        Citation citation,
        String text,
        List<LocalDate> reminders,
        String explanation) {

    /** The first moment at which the act is late. */
    public Instant expiresAt() {
        return due.plusDays(1).atStartOfDay(Show.BEIJING).toInstant();
    }

    /** This deadline, ending on a day that somebody set within what it allows; the explanation says why. */
    public Deadline endingOn(LocalDate day, String why) {
        return new Deadline(
                rule,
                title,
                trigger,
                day,
                null,
                unit,
                citation,
                text,
                reminders.stream().filter(reminder -> reminder.isBefore(day)).toList(),
                explanation + why);
    }

    /** This deadline, moved to the last day of another one that suspends it; the explanation tells both. */
    public Deadline extendedTo(Deadline other) {
        return new Deadline(
                rule,
                title,
                trigger,
                other.due(),
                target,
                unit,
                citation,
                text,
                reminders,
                explanation + "；" + other.title() + "：" + other.explanation());
    }
}
