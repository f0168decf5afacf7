package org.wageaccord.contract.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.costing.Overtime;
import org.wageaccord.costing.Span;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/**
 * What an agreement changes for who has this grade and, where one is chosen, this skill level.
 *
 * @param hours overtime on working days, hours a month
 * @param months of this calendar year that the new pay is owed for
 */
record ForMe(GradePay grade, @Nullable SkillAllowance level, BigDecimal hours, int months, Overtime overtime) {

    static ForMe of(GradePay grade, @Nullable SkillAllowance level, BigDecimal hours, Terms terms, Overtime overtime) {
        return new ForMe(grade, level, hours, Span.monthsOfTheYear(terms.payFrom()), overtime);
    }

    /** An hour of overtime before and after, by the name of the day. */
    public record Hour(String key, BigDecimal factor, BigDecimal before, BigDecimal after) {}

    public BigDecimal before() {
        return level == null ? grade.before() : grade.before().add(level.before());
    }

    public BigDecimal after() {
        return level == null ? grade.after() : grade.after().add(level.after());
    }

    public BigDecimal month() {
        return after().subtract(before());
    }

    public BigDecimal percent() {
        return Terms.percent(month(), before());
    }

    public BigDecimal year() {
        return month().multiply(BigDecimal.valueOf(Span.YEAR));
    }

    public BigDecimal thisYear() {
        return month().multiply(BigDecimal.valueOf(months));
    }

    /** What the same hours of overtime pay more, a month. */
    public BigDecimal moreOvertime() {
        return Overtime.raise(grade, overtime.weekday()).multiply(hours);
    }

    public List<Hour> hourly() {
        return List.of(
                hour("weekday", overtime.weekday()),
                hour("restday", overtime.restday()),
                hour("holiday", overtime.holiday()));
    }

    private Hour hour(String key, BigDecimal factor) {
        return new Hour(
                "contract.overtime." + key, factor, Overtime.before(grade).hour(factor), grade.hour(factor));
    }
}
