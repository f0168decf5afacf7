package org.wageaccord.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Deadline.Competing;
import org.wageaccord.statute.Rule.Unit;
import org.wageaccord.statute.pack.Period;
import org.wageaccord.statute.pack.Reminder;
import org.wageaccord.statute.pack.RuleBook.Holding;

/** Counts a period from its trigger (Civil Code arts 201-203): the day itself is not counted, the last day may roll. */
final class Counting {

    private final WorkingCalendar calendar;
    private final Explanation explanation;

    Counting(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.explanation = new Explanation(calendar);
    }

    /**
     * One rule counted.
     *
     * @param number the rule's own number and the extension granted
     * @param raw the last day counted; null where a holiday notice is awaited, then {@code awaits} is its year
     * @param due the day it moved to if it was a rest day
     */
    record Step(
            Rule rule,
            int number,
            @Nullable LocalDate raw,
            @Nullable LocalDate due,
            @Nullable Integer awaits) {

        boolean known() {
            return awaits == null;
        }

        boolean rolled() {
            return !Objects.equals(raw, due);
        }

        LocalDate day() {
            return due == null ? Show.AWAITED : due;
        }

        boolean countsWorkingDays() {
            return rule.unit() == Unit.WORKING_DAYS;
        }
    }

    /** @param extension days by which the period was lengthened in writing */
    Deadline count(Holding holding, LocalDate trigger, int extension) {
        Period period = holding.period();
        List<Step> binding = steps(period, holding.binding(), trigger, extension);
        List<Step> aims = steps(period, holding.target(), trigger, 0);
        Step decides = decides(binding, period.backward());
        LocalDate due = decides.day();
        LocalDate target = aims.stream()
                .filter(Step::known)
                .map(Step::day)
                .min(Comparator.naturalOrder())
                .filter(aim -> aim.isBefore(due))
                .orElse(null);
        return new Deadline(
                period.id(),
                period.title(),
                trigger,
                due,
                target,
                decides.countsWorkingDays() ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS,
                decides.rule().citation(),
                decides.rule().text(),
                reminders(period, trigger, due, target),
                explanation.of(period, trigger, binding, target == null ? List.of() : aims),
                period.trigger(),
                competing(binding, aims, decides),
                decides.awaits());
    }

    /** The earliest day; one that cannot be told yet, unless it lies for certain after one that can. */
    private static Step decides(List<Step> binding, boolean backward) {
        Step earliest = binding.stream().min(Comparator.comparing(Step::day)).orElseThrow();
        return binding.stream()
                .filter(step -> step.awaits() != null)
                .filter(step -> backward || earliest.day().getYear() >= step.awaits())
                .findFirst()
                .orElse(earliest);
    }

    private List<Step> steps(Period period, List<Rule> rules, LocalDate trigger, int extension) {
        return rules.stream()
                .map(rule -> step(rule, rule.number() + extension, trigger, period.backward()))
                .toList();
    }

    private Step step(Rule rule, int number, LocalDate trigger, boolean backward) {
        LocalDate raw = null;
        try {
            raw = counted(rule.unit(), number, trigger, backward);
            // a limit counted backward never rolls: it would only get looser
            return new Step(rule, number, raw, rule.rolls() && !backward ? calendar.roll(raw) : raw, null);
        } catch (CalendarMissing missing) {
            return new Step(rule, number, raw, null, missing.year());
        }
    }

    private LocalDate counted(Unit unit, int number, LocalDate trigger, boolean backward) {
        return switch (unit) {
            case WORKING_DAYS -> backward ? calendar.before(trigger, number) : calendar.after(trigger, number);
            case MONTHS -> backward ? trigger.minusMonths(number) : trigger.plusMonths(number);
            default -> backward ? trigger.minusDays(number) : trigger.plusDays(number);
        };
    }

    private static List<Competing> competing(List<Step> binding, List<Step> aims, Step decides) {
        List<Competing> all = new ArrayList<>();
        binding.forEach(step -> all.add(competing(step, true, step == decides)));
        aims.forEach(step -> all.add(competing(step, false, false)));
        return all;
    }

    private static Competing competing(Step step, boolean binds, boolean decides) {
        Rule rule = step.rule();
        return new Competing(
                rule.id(),
                rule.title(),
                step.number(),
                rule.unit(),
                binds,
                decides,
                step.raw(),
                step.due(),
                rule.citation(),
                rule.text(),
                rule.trust());
    }

    /** Those that can be told; the others are told when the holiday notice is loaded. */
    private List<LocalDate> reminders(Period period, LocalDate trigger, LocalDate due, @Nullable LocalDate target) {
        return period.reminders().stream()
                .flatMap(reminder -> on(reminder, trigger, due, target).stream())
                .filter(day -> period.backward() || !day.isAfter(due))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<LocalDate> on(Reminder reminder, LocalDate trigger, LocalDate due, @Nullable LocalDate target) {
        LocalDate from = switch (reminder.anchor()) {
            case TRIGGER -> trigger;
            case DUE -> due;
            case TARGET -> target == null ? due : target;
        };
        if (from.equals(Show.AWAITED)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (reminder.step()) {
                        case CALENDAR_DAYS -> from.plusDays(reminder.count());
                        case MONTHS -> from.plusMonths(reminder.count());
                        case WORKING_DAYS ->
                            reminder.count() < 0
                                    ? calendar.before(from, -reminder.count())
                                    : calendar.after(from, reminder.count());
                    });
        } catch (CalendarMissing missing) {
            return Optional.empty();
        }
    }
}
