package org.wageaccord.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.Rule.Unit;

/** Counts a period from its trigger (Civil Code arts 201-203): the day itself is not counted, the last day may roll. */
final class Counting {

    private final WorkingCalendar calendar;
    private final Explanation explanation;

    Counting(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.explanation = new Explanation(calendar);
    }

    /** One rule counted: {@code raw} is the last day counted, {@code due} the day it moved to if it was a rest day. */
    record Step(Rule rule, LocalDate raw, LocalDate due) {
        boolean rolled() {
            return !raw.equals(due);
        }
    }

    Deadline count(Period period, LocalDate trigger, Function<String, Rule> rules) {
        List<Step> binding = steps(period, period.binding(), trigger, rules);
        List<Step> aims = steps(period, period.target(), trigger, rules);
        Step binds = binding.stream().min(Comparator.comparing(Step::due)).orElseThrow();
        LocalDate due = binds.due();
        LocalDate target = aims.stream()
                .map(Step::due)
                .min(Comparator.naturalOrder())
                .filter(aim -> aim.isBefore(due))
                .orElse(null);
        return new Deadline(
                period.id(),
                period.title(),
                trigger,
                due,
                target,
                binds.rule().unit(),
                binds.rule().citation(),
                binds.rule().text(),
                reminders(period, trigger, due, target),
                explanation.of(period, trigger, binding, target == null ? List.of() : aims));
    }

    private List<Step> steps(Period period, List<String> ids, LocalDate trigger, Function<String, Rule> rules) {
        return ids.stream()
                .map(rules)
                .map(rule -> step(rule, trigger, period.backward()))
                .toList();
    }

    private Step step(Rule rule, LocalDate trigger, boolean backward) {
        int days = rule.number();
        if (rule.unit() == Unit.WORKING_DAYS) {
            LocalDate day = backward ? calendar.before(trigger, days) : calendar.after(trigger, days);
            return new Step(rule, day, day);
        }
        LocalDate raw = trigger.plusDays(backward ? -days : days);
        // a limit counted backward never rolls: it would only get looser
        return new Step(rule, raw, rule.rolls() && !backward ? calendar.roll(raw) : raw);
    }

    private List<LocalDate> reminders(Period period, LocalDate trigger, LocalDate due, @Nullable LocalDate target) {
        return period.reminders().stream()
                .map(reminder -> reminder.on(trigger, due, target, calendar))
                .filter(day -> period.backward() || !day.isAfter(due))
                .distinct()
                .sorted()
                .toList();
    }
}
