package org.wageaccord.contract.web;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.statute.Statute;

/** Overtime pay of an hour by the law's multiples. */
@Component
class Overtime {

    private final Statute statute;

    Overtime(Statute statute) {
        this.statute = statute;
    }

    /** The multiples on a working day, a day of rest, a holiday. */
    Factors factors() {
        return new Factors(
                statute.rule("OVERTIME_WEEKDAY").value(),
                statute.rule("OVERTIME_RESTDAY").value(),
                statute.rule("OVERTIME_HOLIDAY").value());
    }

    record Factors(BigDecimal weekday, BigDecimal restday, BigDecimal holiday) {}

    /** What an hour paid before the raise. */
    static BigDecimal before(GradePay grade, BigDecimal factor) {
        return new GradePay(grade.grade(), grade.posts(), grade.headcount(), grade.before(), grade.before())
                .hour(factor);
    }
}
