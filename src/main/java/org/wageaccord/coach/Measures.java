package org.wageaccord.coach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** From the measures that a scripted opponent knows to terms, and back. */
final class Measures {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 4;

    private Measures() {}

    static BigDecimal of(Scenario.Key key, Terms terms, BigDecimal local) {
        return switch (key) {
            case RAISE -> terms.raisePercent();
            case MINIMUM -> terms.enterpriseMinimum().divide(local, DECIMALS, RoundingMode.HALF_UP);
            case SKILL -> average(terms.allowancesAfter(), terms).divide(local, DECIMALS, RoundingMode.HALF_UP);
        };
    }

    /** Today's pay of a practice case. */
    static Terms base(
            Scenario scenario, BigDecimal local, List<Clause> clauses, java.time.LocalDate start, int months) {
        return new Terms(
                scenario.grades().stream()
                        .map(g -> {
                            BigDecimal pay = tens(g.pay().multiply(local));
                            return new GradePay(g.grade(), g.posts(), g.headcount(), pay, pay);
                        })
                        .toList(),
                scenario.levels().stream()
                        .map(l -> {
                            BigDecimal pay = tens(l.pay().multiply(local));
                            return new SkillAllowance(l.level(), l.holders(), pay, pay);
                        })
                        .toList(),
                List.of(),
                tens(scenario.minimum().multiply(local)),
                start,
                start.plusMonths(months).minusDays(1),
                start,
                clauses);
    }

    /** Terms that come to these measures: all grades and all allowances moved alike. */
    static Terms terms(Terms base, BigDecimal local, BigDecimal raise, BigDecimal minimum, BigDecimal skill) {
        BigDecimal today = average(base.allowancesBefore(), base);
        BigDecimal wanted = skill.multiply(local);
        List<GradePay> grades = base.grades().stream()
                .map(g -> new GradePay(
                        g.grade(),
                        g.posts(),
                        g.headcount(),
                        g.before(),
                        g.before().multiply(HUNDRED.add(raise)).divide(HUNDRED, 0, RoundingMode.HALF_UP)))
                .toList();
        List<SkillAllowance> allowances = base.allowances().stream()
                .map(a -> new SkillAllowance(
                        a.level(),
                        a.holders(),
                        a.before(),
                        tens(a.before().multiply(wanted).divide(today, DECIMALS, RoundingMode.HALF_UP))))
                .toList();
        return base.withPay(grades, allowances, tens(minimum.multiply(local)));
    }

    /** The terms asked for, with every amount in the order of the rows. */
    static Terms asked(Terms base, List<BigDecimal> pay, BigDecimal minimum, List<BigDecimal> allowances) {
        return base.withPay(
                IntStream.range(0, base.grades().size())
                        .mapToObj(i -> {
                            GradePay g = base.grades().get(i);
                            return new GradePay(g.grade(), g.posts(), g.headcount(), g.before(), pay.get(i));
                        })
                        .toList(),
                IntStream.range(0, base.allowances().size())
                        .mapToObj(i -> {
                            SkillAllowance a = base.allowances().get(i);
                            return new SkillAllowance(a.level(), a.holders(), a.before(), allowances.get(i));
                        })
                        .toList(),
                minimum);
    }

    /** Yuan a month a holder, on average. */
    static BigDecimal average(BigDecimal allowances, Terms terms) {
        int holders =
                terms.allowances().stream().mapToInt(SkillAllowance::holders).sum();
        return allowances.divide(BigDecimal.valueOf(holders), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal tens(BigDecimal amount) {
        return amount.divide(TEN, 0, RoundingMode.HALF_UP).multiply(TEN);
    }
}
