package org.wageaccord.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** Positions as large as a bench wants them: both sides differ in the pay of every grade and in the words of every second clause. */
final class LargeTerms {

    static final int GRADES = 60;
    static final int CLAUSES = 40;

    private static final int LOWEST = 3500;
    private static final int STEP = 100;
    private static final int PEOPLE = 4;
    private static final BigDecimal WORKERS = new BigDecimal("1.08");
    private static final BigDecimal ENTERPRISE = new BigDecimal("1.04");

    private LargeTerms() {}

    static Terms of(Terms start, Side side) {
        return start.withPay(grades(side), start.allowances(), start.enterpriseMinimum())
                .withClauses(clauses(start.clauses(), side));
    }

    private static List<GradePay> grades(Side side) {
        BigDecimal factor = side == Side.WORKERS ? WORKERS : ENTERPRISE;
        return IntStream.range(0, GRADES)
                .mapToObj(i -> {
                    BigDecimal pay = BigDecimal.valueOf(LOWEST + (long) STEP * i);
                    BigDecimal raised = pay.multiply(factor).setScale(0, RoundingMode.HALF_UP);
                    return new GradePay("岗级" + (i + 1), "第" + (i + 1) + "级的岗位", PEOPLE, pay, raised);
                })
                .toList();
    }

    /** Those of the start, and of the parties' own as many as are missing. */
    private static List<Clause> clauses(List<Clause> start, Side side) {
        List<Clause> clauses = new ArrayList<>(start.subList(0, Math.min(CLAUSES, start.size())));
        for (int i = 1; clauses.size() < CLAUSES; i++) {
            clauses.add(
                    new Clause("B" + i, "补充约定" + i, "双方约定第" + i + "项：企业应当每季度公布执行情况，工会可以派人查看工资台账，发现差错的，企业应当在十五日内补发。"));
        }
        return IntStream.range(0, CLAUSES)
                .mapToObj(i -> side == Side.ENTERPRISE && i % 2 == 0 ? changed(clauses.get(i)) : clauses.get(i))
                .toList();
    }

    private static Clause changed(Clause clause) {
        return new Clause(clause.key(), clause.title(), clause.text().replace("应当", "一般应当") + "企业方提出：自签订的次月起执行。");
    }
}
