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
 * @param overtime what the same hours of overtime cost more, yuan a month
 * @param month wages, allowances and overtime, yuan a month; see {@link Terms#cost}
 */
public record Costs(
        Terms terms,
        @Nullable BySex women,
        @Nullable BySex men,
        BigDecimal overtime,
        BigDecimal month,
        Span thisYear,
        Span year,
        Span term,
        Economy economy) {

    static Costs of(Terms terms, Premises premises, BigDecimal overtimeFactor) {
        BigDecimal overtime = overtime(terms, premises.overtimeHours(), overtimeFactor);
        BigDecimal month = terms.cost().add(overtime);
        Span year = Span.of(Span.YEAR, month, premises.rates());
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
                overtime,
                month,
                Span.of(Span.monthsOfTheYear(terms.payFrom()), month, premises.rates()),
                year,
                Span.of(Span.monthsOfTheTerm(terms.payFrom(), terms.end()), month, premises.rates()),
                Economy.of(terms, year, premises.business()));
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
