package org.wageaccord.statute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Show;

/**
 * A deadline as computed: the last day on which the act is in time (until 24:00 Beijing), the stricter companion date to
 * aim for, and the reminders. Where the count reaches into a year whose holiday notice is not published, it {@code awaits}
 * that year: the day is then {@link Show#AWAITED}, after every other day, so that no act counts as late, and is shown as
 * 待年度放假通知. It is computed when the notice is loaded.
 *
 * @param trigger day 0, not counted
 * @param due last day in time, by the binding rule
 * @param target the stricter date of a companion rule, or null
 * @param unit the kind of day in which the time left is told
 * @param reminders days on which to remind, first to last
 * @param explanation one sentence with the arithmetic, in Chinese
 * @param triggerFact the fact on whose day the count starts, in Chinese; empty in deadlines kept by earlier versions
 * @param competing every rule that was counted, those that bind first
 * @param awaits the year whose holiday notice is missing, or null
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
        String explanation,
        String triggerFact,
        List<Competing> competing,
        @Nullable Integer awaits) {

    /**
     * One rule as counted.
     *
     * @param binds whether it sets the due day, rather than one to aim for
     * @param decides whether the due day is its day
     * @param counted the last day counted, null where it awaits a holiday notice
     * @param due the day it moved to if that was a rest day
     */
    public record Competing(
            String rule,
            String title,
            int number,
            Rule.Unit unit,
            boolean binds,
            boolean decides,
            @Nullable LocalDate counted,
            @Nullable LocalDate due,
            Citation citation,
            String text,
            String trust) {}

    public Deadline(
            String rule,
            String title,
            LocalDate trigger,
            LocalDate due,
            @Nullable LocalDate target,
            Rule.Unit unit,
            Citation citation,
            String text,
            List<LocalDate> reminders,
            String explanation,
            @Nullable String triggerFact,
            @Nullable List<Competing> competing,
            @Nullable Integer awaits) {
        this.rule = rule;
        this.title = title;
        this.trigger = trigger;
        this.due = due;
        this.target = target;
        this.unit = unit;
        this.citation = citation;
        this.text = text;
        this.reminders = reminders;
        this.explanation = explanation;
        this.triggerFact = Objects.requireNonNullElse(triggerFact, "");
        this.competing = Objects.requireNonNullElse(competing, List.of());
        this.awaits = awaits;
    }

    /** Whether the day can be told; false while the holiday notice of a year is awaited. */
    public boolean known() {
        return awaits == null;
    }

    /** The first day on which the act is late. */
    public LocalDate firstLateDay() {
        return known() ? due.plusDays(1) : Show.AWAITED;
    }

    /** The first moment at which the act is late. */
    public Instant expiresAt() {
        return due.plusDays(1).atStartOfDay(Show.BEIJING).toInstant();
    }

    /** This deadline, ending on a day that somebody set within what it allows; the explanation says why. */
    public Deadline endingOn(LocalDate day, String why) {
        return endingOn(
                day,
                reminders.stream().filter(reminder -> reminder.isBefore(day)).toList(),
                explanation + why);
    }

    /** What is left of this deadline, counted by the caller; the explanation tells how. */
    public Deadline endingOn(LocalDate day, List<LocalDate> reminders, String explanation) {
        return new Deadline(
                rule,
                title,
                trigger,
                day,
                null,
                unit,
                citation,
                text,
                reminders,
                explanation,
                triggerFact,
                List.of(),
                null);
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
                explanation + "；" + other.title() + "：" + other.explanation(),
                triggerFact,
                competing,
                other.awaits());
    }
}
