package org.wageaccord.statute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wageaccord.statute.Counting.Step;
import org.wageaccord.statute.YearCalendar.Holiday;
import org.wageaccord.statute.pack.Period;

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
        return (period.backward() ? backward(period, trigger, binding) : forward(period, trigger, binding))
                + aims(trigger, aims) + "。";
    }

    private String forward(Period period, LocalDate trigger, List<Step> binding) {
        String steps = binding.stream().map(step -> step(trigger, step)).collect(Collectors.joining("；"));
        return period.trigger() + "（" + FULL.format(trigger) + "）不计入，自" + day(trigger.plusDays(1), trigger) + "起算："
                + steps + earlier(binding);
    }

    private static String backward(Period period, LocalDate trigger, List<Step> binding) {
        String steps = binding.stream()
                .map(step ->
                        count(step) + "，" + (step.known() ? "为" + dayAndWeekday(step.day(), trigger) : awaiting(step)))
                .collect(Collectors.joining("；"));
        return period.trigger() + "（" + FULL.format(trigger) + "）不计入，向前推算：" + steps + earlier(binding);
    }

    private static String earlier(List<Step> binding) {
        return binding.size() > 1 ? "；取较早者" : "";
    }

    private String step(LocalDate trigger, Step step) {
        if (!step.known()) {
            return count(step) + "，" + awaiting(step);
        }
        return step.countsWorkingDays() ? workingDays(trigger, step) : wholeDays(trigger, step);
    }

    private static String awaiting(Step step) {
        return "待" + step.awaits() + "年度放假通知公布后计算";
    }

    private String workingDays(LocalDate trigger, Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(count(step));
        List<Holiday> skipped = calendar.holidaysBetween(trigger, step.day());
        if (!skipped.isEmpty()) {
            parts.add("跳过" + skipped.stream().map(Explanation::span).collect(Collectors.joining("、")));
        }
        List<LocalDate> makeUps = calendar.makeUpsBetween(trigger, step.day());
        if (!makeUps.isEmpty()) {
            parts.add(listed(makeUps) + "为调休上班日");
        }
        parts.add("届满日为" + day(step.day(), trigger));
        return String.join("，", parts);
    }

    private String wholeDays(LocalDate trigger, Step step) {
        LocalDate raw = Objects.requireNonNull(step.raw());
        String end = count(step) + "届满日为" + day(raw, trigger);
        if (!step.rolled()) {
            return end + "（" + WEEKDAY.format(raw) + "）";
        }
        String why = calendar.holiday(raw).map(holiday -> holiday.name() + "放假").orElseGet(() -> WEEKDAY.format(raw));
        return end + "（" + why + "）顺延至" + day(step.day(), trigger);
    }

    private String aims(LocalDate trigger, List<Step> aims) {
        return aims.stream()
                .filter(Step::known)
                .map(step -> "；宜不迟于" + dayAndWeekday(step.day(), trigger) + "（"
                        + step.rule().title() + "，" + count(step) + "，"
                        + step.rule().citation() + "）")
                .collect(Collectors.joining());
    }

    /** 10个工作日; with an extension 30日加延长15日. */
    private static String count(Step step) {
        String unit = unit(step.rule());
        int extended = step.number() - step.rule().number();
        return step.rule().number() + unit + (extended > 0 ? "加延长" + extended + unit : "");
    }

    private static String unit(Rule rule) {
        return switch (rule.unit()) {
            case WORKING_DAYS -> "个工作日";
            case MONTHS -> "个月";
            default -> "日";
        };
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
