package org.wageaccord.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;

/**
 * Overtime pay of an hour by the law's multiples on the post wage, which is its base here: on a working day, on a day of rest
 * and on a holiday (劳动法 §44).
 */
public record Overtime(BigDecimal weekday, BigDecimal restday, BigDecimal holiday) {

    public static Overtime by(Statute statute) {
        return new Overtime(
                statute.rule("OVERTIME_WEEKDAY").factor(),
                statute.rule("OVERTIME_RESTDAY").factor(),
                statute.rule("OVERTIME_HOLIDAY").factor());
    }

    /** An hour of a grade: plain, and at each multiple. */
    public record Line(String grade, BigDecimal monthly, List<BigDecimal> hours) {}

    /** The plain hour and the three multiples. */
    public List<BigDecimal> factors() {
        return List.of(BigDecimal.ONE, weekday, restday, holiday);
    }

    public List<Line> of(Terms terms) {
        return terms.grades().stream()
                .map(g -> new Line(
                        g.grade(), g.after(), factors().stream().map(g::hour).toList()))
                .toList();
    }

    /** What an hour paid before the raise, and after it. */
    public static Stream<BigDecimal> hour(GradePay grade, BigDecimal factor) {
        return Stream.of(before(grade).hour(factor), grade.hour(factor));
    }

    /** What an hour more pays than before the raise. */
    public static BigDecimal raise(GradePay grade, BigDecimal factor) {
        return grade.hour(factor).subtract(before(grade).hour(factor));
    }

    /** The grade as it was paid before the raise. */
    public static GradePay before(GradePay grade) {
        return new GradePay(grade.grade(), grade.posts(), grade.headcount(), grade.before(), grade.before());
    }
}
