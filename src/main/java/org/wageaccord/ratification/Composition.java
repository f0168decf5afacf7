package org.wageaccord.ratification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/**
 * How the delegates are composed (浙江省企业民主管理条例 第十条, 第十一条): their number for the size of the staff, managers,
 * women. A fault is a concern shown to the chair, not a bar: the law puts it right at the election of delegates, not at the
 * call.
 */
record Composition(int delegates, int women, int managers, int withoutAccount) {

    static Composition of(List<Person> roll) {
        return new Composition(
                roll.size(),
                (int) roll.stream().filter(p -> p.gender() == Gender.FEMALE).count(),
                (int) roll.stream().filter(Person::manager).count(),
                (int) roll.stream().filter(p -> p.account() == null).count());
    }

    List<Refusal> concerns(Enterprise enterprise, Statute statute) {
        List<Refusal> concerns = new ArrayList<>();
        Rule numberRule = statute.law().delegatesRule(enterprise.headcount(), statute.today());
        Rule managerRule = statute.rule("MANAGER_SHARE");
        int number = statute.delegatesMinimum(enterprise.headcount());
        if (delegates < number) {
            concerns.add(
                    Refusal.of(null, "warning.ratification.tooFewDelegates", delegates, enterprise.headcount(), number)
                            .citing(numberRule.citation()));
        }
        int mostManagers = share(managerRule, delegates);
        if (managers > mostManagers) {
            concerns.add(Refusal.of(null, "warning.ratification.tooManyManagers", managers, mostManagers)
                    .citing(managerRule.citation()));
        }
        int leastWomen = leastWomen(enterprise);
        if (women < leastWomen) {
            concerns.add(Refusal.of(null, "warning.ratification.tooFewWomen", women, leastWomen)
                    .citing(managerRule.citation()));
        }
        if (withoutAccount > 0) {
            concerns.add(Refusal.of(null, "warning.ratification.withoutAccount", withoutAccount));
        }
        return concerns;
    }

    /** The women's share of the delegates follows their share of the staff. */
    private int leastWomen(Enterprise enterprise) {
        if (enterprise.headcount() == 0) {
            return 0;
        }
        return BigDecimal.valueOf((long) delegates * enterprise.women())
                .divide(BigDecimal.valueOf(enterprise.headcount()), 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static int share(Rule rule, int whole) {
        BigDecimal denominator = rule.denominator();
        if (denominator == null) {
            throw new IllegalStateException("not a share: " + rule.id());
        }
        return rule.value()
                .multiply(BigDecimal.valueOf(whole))
                .divide(denominator, 0, RoundingMode.FLOOR)
                .intValueExact();
    }
}
