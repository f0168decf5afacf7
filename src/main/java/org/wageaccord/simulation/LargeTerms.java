package org.wageaccord.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Terms;

/** Terms as large as a bench wants them: a wage table of sixty grades and forty clauses of words. */
final class LargeTerms {

    static final int GRADES = 60;
    static final int CLAUSES = 40;

    private static final int LOWEST = 3500;
    private static final int STEP = 100;
    private static final int PEOPLE = 4;

    private LargeTerms() {}

    /** The same terms with that many grades and clauses, nothing of the pay changed. */
    static Terms of(Terms start) {
        return start.withPay(grades(), start.allowances(), start.enterpriseMinimum())
                .withClauses(clauses(start.clauses()));
    }

    /** The same terms with other words in every second clause. */
    static Terms reworded(Terms terms) {
        List<Clause> clauses = terms.clauses();
        return terms.withClauses(IntStream.range(0, clauses.size())
                .mapToObj(i -> i % 2 == 0 ? reworded(clauses.get(i)) : clauses.get(i))
                .toList());
    }

    private static List<GradePay> grades() {
        return IntStream.range(0, GRADES)
                .mapToObj(i -> {
                    BigDecimal pay = BigDecimal.valueOf(LOWEST + (long) STEP * i);
                    return new GradePay("岗级" + (i + 1), "第" + (i + 1) + "级的岗位", PEOPLE, pay, pay);
                })
                .toList();
    }

    /** Those of the start, and of the parties' own as many as are missing. */
    private static List<Clause> clauses(List<Clause> start) {
        List<Clause> clauses = new ArrayList<>(start.subList(0, Math.min(CLAUSES, start.size())));
        for (int i = 1; clauses.size() < CLAUSES; i++) {
            clauses.add(
                    new Clause("B" + i, "补充约定" + i, "双方约定第" + i + "项：企业应当每季度公布执行情况，工会可以派人查看工资台账，发现差错的，企业应当在十五日内补发。"));
        }
        return clauses;
    }

    private static Clause reworded(Clause clause) {
        return new Clause(clause.key(), clause.title(), clause.text().replace("应当", "一般应当") + "企业方提出：自签订的次月起执行。");
    }
}
