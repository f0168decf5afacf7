package org.wageaccord.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** Wage tables of the invented enterprises: a plausible spread over grades, moved by a percentage. */
final class DemoTerms {

    private static final List<String> POSTS = List.of("辅助、包装、普工", "操作工", "熟练工、装配", "模具、机修、电工", "技师、班组长");
    private static final int[] SHARES = {25, 35, 22, 13, 5};
    private static final int[] BASES = {3500, 4100, 4900, 6200, 7900};
    private static final int STEP = 20;
    private static final int[] ALLOWANCES = {0, 100, 200, 400, 600};
    static final List<String> LEVELS = List.of("初级工", "中级工", "高级工", "技师", "高级技师");
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private DemoTerms() {}

    /** The table of an enterprise with nothing changed; {@code seed} tells enterprises apart. */
    static Terms before(int headcount, int seed, List<Clause> clauses) {
        List<GradePay> grades = IntStream.range(0, SHARES.length)
                .mapToObj(i -> {
                    BigDecimal pay = BigDecimal.valueOf(BASES[i] + (long) STEP * (seed % 15));
                    return new GradePay("G" + (i + 1), POSTS.get(i), headcount(headcount, i), pay, pay);
                })
                .toList();
        List<SkillAllowance> allowances = IntStream.range(0, LEVELS.size())
                .mapToObj(i -> new SkillAllowance(
                        LEVELS.get(i),
                        Math.max(1, headcount * (LEVELS.size() - i) / (5 * (i + 3))),
                        BigDecimal.valueOf(ALLOWANCES[i]),
                        BigDecimal.valueOf(ALLOWANCES[i])))
                .toList();
        List<PieceRate> pieces =
                List.of(new PieceRate("冲压", 2400, new BigDecimal("0.080"), new BigDecimal("0.080"), 18, 17));
        return new Terms(
                grades,
                allowances,
                pieces,
                new BigDecimal("2700"),
                START,
                START.plusYears(1).minusDays(1),
                START,
                clauses);
    }

    /** The same table with every wage raised by a percentage, to whole yuan, and allowances by a step. */
    static Terms raised(Terms terms, String percent, int allowanceStep) {
        BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(percent).movePointLeft(2));
        List<GradePay> grades = terms.grades().stream()
                .map(g -> new GradePay(
                        g.grade(),
                        g.posts(),
                        g.headcount(),
                        g.before(),
                        g.before().multiply(factor).setScale(0, RoundingMode.HALF_UP)))
                .toList();
        List<SkillAllowance> allowances = IntStream.range(0, terms.allowances().size())
                .mapToObj(i -> {
                    SkillAllowance a = terms.allowances().get(i);
                    BigDecimal after = a.before().add(BigDecimal.valueOf((long) allowanceStep * (i + 1)));
                    return new SkillAllowance(a.level(), a.holders(), a.before(), after);
                })
                .toList();
        return terms.withPay(grades, allowances, terms.enterpriseMinimum());
    }

    private static int headcount(int all, int grade) {
        if (grade > 0) {
            return Math.max(1, all * SHARES[grade] / 100);
        }
        return all
                - IntStream.range(1, SHARES.length).map(i -> headcount(all, i)).sum();
    }
}
