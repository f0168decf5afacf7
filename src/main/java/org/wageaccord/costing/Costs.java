package org.wageaccord.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Terms;

/**
 * What one scenario costs more than today.
 *
 * @param women null, as {@code men}, where it is not known for every grade how many women there are
 * @param extras what the items of "1+X" cost more, by how many get them
 * @param overtime what the same hours of overtime cost more, yuan a month
 * @param month wages, allowances, overtime and a twelfth of a year's "1+X", yuan a month; see {@link Terms#cost}
 */
public record Costs(
        Terms terms,
        @Nullable BySex women,
        @Nullable BySex men,
        ExtraCosts extras,
        BigDecimal overtime,
        BigDecimal month,
        Span thisYear,
        Span year,
        Span term,
        Economy economy) {

    static Costs of(Terms terms, Premises premises, BigDecimal overtimeFactor) {
        BigDecimal overtime = overtime(terms, premises.overtimeHours(), overtimeFactor);
        ExtraCosts extras = ExtraCosts.of(terms.extras(), premises.extras());
        Spending spending = new Spending(terms.cost().add(overtime), extras.year());
        Span year = spending.over(Span.YEAR, premises.rates());
        boolean sexKnown = !terms.grades().isEmpty()
                && terms.grades().stream().allMatch(g -> premises.women().containsKey(g.grade()));
        return new Costs(
                terms,
                sexKnown ? sum(terms.grades(), g -> premises.women().get(g.grade())) : null,
                sexKnown
                        ? sum(
                                terms.grades(),
                                g -> g.headcount() - premises.women().get(g.grade()))
                        : null,
                extras,
                overtime,
                spending.month().add(extras.month()),
                spending.over(Span.monthsOfTheYear(terms.payFrom()), premises.rates()),
                year,
                spending.over(Span.monthsOfTheTerm(terms.payFrom(), terms.end()), premises.rates()),
                Economy.of(terms, year, percent(terms, extras), premises.business()));
    }

    /** What wages, allowances and "1+X" cost more, in percent of today's; four decimals. */
    public BigDecimal percent() {
        return percent(terms, extras);
    }

    private static BigDecimal percent(Terms terms, ExtraCosts extras) {
        BigDecimal months = BigDecimal.valueOf(Span.YEAR);
        BigDecimal today = terms.wagesBefore().add(terms.allowancesBefore()).multiply(months);
        return Terms.percent(terms.costOfYear().add(extras.year()), today.add(extras.before()));
    }

    /** What is paid every month, and what comes within a year and is spread evenly over it. */
    private record Spending(BigDecimal month, BigDecimal withinAYear) {
        Span over(int months, Rates rates) {
            return Span.of(months, month, withinAYear, rates);
        }
    }

    /** What a grade costs more, yuan a month. */
    public static BigDecimal month(GradePay grade) {
        return grade.raise().multiply(BigDecimal.valueOf(grade.headcount()));
    }

    private static BigDecimal overtime(Terms terms, BigDecimal hours, BigDecimal factor) {
        return terms.grades().stream()
                .map(g -> Overtime.raise(g, factor)
                        .multiply(BigDecimal.valueOf(g.headcount()))
                        .multiply(hours))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BySex sum(List<GradePay> grades, ToIntFunction<GradePay> people) {
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal after = BigDecimal.ZERO;
        int all = 0;
        for (GradePay grade : grades) {
            int some = people.applyAsInt(grade);
            before = before.add(grade.before().multiply(BigDecimal.valueOf(some)));
            after = after.add(grade.after().multiply(BigDecimal.valueOf(some)));
            all += some;
        }
        return new BySex(all, before, after);
    }
}
