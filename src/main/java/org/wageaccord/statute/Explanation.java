package org.wageaccord.statute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wageaccord.statute.Counting.Step;
import org.wageaccord.statute.Rule.Unit;
import org.wageaccord.statute.YearCalendar.Holiday;

/** Tells the arithmetic of a deadline in one Chinese sentence that a reader can check with a calendar. */
final class Explanation {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.CHINA);

    private final WorkingCalendar calendar;

    Explanation(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    String of(Period period, LocalDate trigger, List<Step> binding, List<Step> aims) {
        return (period.backward() ? backward(trigger, binding) : forward(trigger, binding)) + aims(trigger, aims) + "。";
    }

    private String forward(LocalDate trigger, List<Step> binding) {
        String steps = binding.stream().map(step -> step(trigger, step)).collect(Collectors.joining("；"));
        return "自" + FULL.format(trigger) + "起算（当日不计入）" + steps + (binding.size() > 1 ? "；取较早者" : "");
    }

    private static String backward(LocalDate trigger, List<Step> binding) {
        String steps = binding.stream()
                .map(step -> count(step.rule()) + "，为" + dayAndWeekday(step.due(), trigger))
                .collect(Collectors.joining("；"));
        return "自" + FULL.format(trigger) + "向前推算（当日不计入）" + steps + (binding.size() > 1 ? "；取较早者" : "");
    }

    private String step(LocalDate trigger, Step step) {
        return step.rule().unit() == Unit.WORKING_DAYS ? workingDays(trigger, step) : calendarDays(trigger, step);
    }

    private String workingDays(LocalDate trigger, Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(count(step.rule()));
        List<Holiday> skipped = calendar.holidaysBetween(trigger, step.due());
        if (!skipped.isEmpty()) {
            parts.add("跳过" + skipped.stream().map(Explanation::span).collect(Collectors.joining("、")));
        }
        List<LocalDate> makeUps = calendar.makeUpsBetween(trigger, step.due());
        if (!makeUps.isEmpty()) {
            parts.add(listed(makeUps) + "为调休上班日");
        }
        parts.add("届满日为" + day(step.due(), trigger));
        return String.join("，", parts);
    }

    private String calendarDays(LocalDate trigger, Step step) {
        String end = count(step.rule()) + "届满日为" + day(step.raw(), trigger);
        if (!step.rolled()) {
            return end + "（" + WEEKDAY.format(step.raw()) + "）";
        }
        String why = calendar.holiday(step.raw())
                .map(holiday -> holiday.name() + "放假")
                .orElseGet(() -> WEEKDAY.format(step.raw()));
        return end + "（" + why + "）顺延至" + day(step.due(), trigger);
    }

    private String aims(LocalDate trigger, List<Step> aims) {
        return aims.stream()
                .map(step -> "；宜不迟于" + dayAndWeekday(step.due(), trigger) + "（"
                        + step.rule().title() + "，" + count(step.rule()) + "，"
                        + step.rule().citation() + "）")
                .collect(Collectors.joining());
    }

    private static String count(Rule rule) {
        return rule.number() + (rule.unit() == Unit.WORKING_DAYS ? "个工作日" : "日");
    }

    /** 春节放假2月15日至23日. */
    private static String span(Holiday holiday) {
        boolean oneMonth = holiday.from().getMonth() == holiday.to().getMonth();
        String to = oneMonth ? holiday.to().getDayOfMonth() + "日" : SHORT.format(holiday.to());
        return holiday.name() + "放假" + SHORT.format(holiday.from())
                + (holiday.from().equals(holiday.to()) ? "" : "至" + to);
    }

    /** 2月14日、28日: the month is said once. */
    private static String listed(List<LocalDate> days) {
        StringBuilder said = new StringBuilder();
        LocalDate before = null;
        for (LocalDate day : days) {
            boolean sameMonth = before != null && before.getMonth() == day.getMonth();
            said.append(before == null ? "" : "、").append(sameMonth ? day.getDayOfMonth() + "日" : SHORT.format(day));
            before = day;
        }
        return said.toString();
    }

    private static String dayAndWeekday(LocalDate day, LocalDate trigger) {
        return day(day, trigger) + "（" + WEEKDAY.format(day) + "）";
    }

    /** The year only where it differs from the trigger's. */
    private static String day(LocalDate day, LocalDate trigger) {
        return (day.getYear() == trigger.getYear() ? SHORT : FULL).format(day);
    }
}
