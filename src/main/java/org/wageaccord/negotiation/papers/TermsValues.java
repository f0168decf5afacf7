package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;

/** The tables of terms as papers print them. */
final class TermsValues {

    private TermsValues() {}

    static List<Map<String, Object>> grades(Terms terms) {
        return terms.grades().stream().map(g -> grade(g).map()).toList();
    }

    /** With the pay of an hour and of an hour of overtime, by the multiples of the statute. */
    static List<Map<String, Object>> gradesWithOvertime(Terms terms, Statute statute) {
        BigDecimal weekday = statute.rule("OVERTIME_WEEKDAY").value();
        BigDecimal restDay = statute.rule("OVERTIME_RESTDAY").value();
        BigDecimal holiday = statute.rule("OVERTIME_HOLIDAY").value();
        return terms.grades().stream()
                .map(g -> grade(g).put("hour", g.hour(BigDecimal.ONE))
                        .put("weekday", g.hour(weekday))
                        .put("restDay", g.hour(restDay))
                        .put("holiday", g.hour(holiday))
                        .map())
                .toList();
    }

    private static Values grade(GradePay grade) {
        return new Values()
                .put("grade", grade.grade())
                .put("posts", grade.posts())
                .put("headcount", grade.headcount())
                .put("before", grade.before())
                .put("after", grade.after())
                .put("raise", grade.raise())
                .put("raisePercent", grade.raisePercent());
    }

    static List<Map<String, Object>> allowances(Terms terms) {
        return terms.allowances().stream().map(a -> allowance(a).map()).toList();
    }

    static List<Map<String, Object>> allowancesWithRaise(Terms terms) {
        return terms.allowances().stream()
                .map(a -> allowance(a).put("raise", a.raise()).map())
                .toList();
    }

    private static Values allowance(SkillAllowance allowance) {
        return new Values()
                .put("level", allowance.level())
                .put("holders", allowance.holders())
                .put("before", allowance.before())
                .put("after", allowance.after());
    }

    /** The X of "1+X". */
    static List<Map<String, Object>> extras(Terms terms) {
        return terms.extras().stream()
                .map(x -> new Values()
                        .put("item", x.item())
                        .put("monthly", x.unit() == SkillAllowance.Unit.MONTH)
                        .put("before", x.before())
                        .put("after", x.after())
                        .put("condition", x.condition())
                        .map())
                .toList();
    }

    static List<Map<String, Object>> pieceRates(Terms terms) {
        return terms.pieceRates().stream().map(p -> piece(p).map()).toList();
    }

    private static Values piece(PieceRate piece) {
        return new Values()
                .put("process", piece.process())
                .put("quotaPerShift", piece.quotaPerShift())
                .put("before", piece.before())
                .put("after", piece.after())
                .put("raisePercent", piece.raisePercent())
                .put("day", piece.day())
                .put("month", piece.month())
                .put("workers", piece.workers())
                .put("workersAble", piece.workersAble())
                .put("attainablePercent", piece.attainablePercent());
    }

    /** Sums of the wage table. */
    static Values sums(Terms terms) {
        return new Values()
                .put("headcount", terms.headcount())
                .put("sumBefore", terms.wagesBefore())
                .put("sumAfter", terms.wagesAfter())
                .put("sumRaise", terms.wageRaise())
                .put("raisePercent", terms.raisePercent());
    }

    /** Sums of the allowances; nothing where there are none. */
    static Values allowanceSums(Terms terms) {
        return terms.allowances().isEmpty()
                ? new Values()
                : new Values()
                        .put("allowancesBefore", terms.allowancesBefore())
                        .put("allowancesAfter", terms.allowancesAfter());
    }
}
