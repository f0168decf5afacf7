package org.wageaccord.registry;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.registry.Composition.Check;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** How many delegates a congress has and who they are: 浙江省企业民主管理条例, articles 10 and 11. */
@Component
class CongressRules {

    private final Statute statute;

    CongressRules(Statute statute) {
        this.statute = statute;
    }

    Composition check(Enterprise enterprise, List<Person> delegates) {
        List<Check> checks = new ArrayList<>();
        Rule number = statute.law().delegatesRule(enterprise.headcount(), statute.today());
        checks.add(check("number", delegates.size(), required(enterprise.headcount()), true, number));
        if (delegates.isEmpty()) {
            return new Composition(checks);
        }
        Rule managers = statute.rule("MANAGER_SHARE");
        int managing = (int) delegates.stream().filter(Person::manager).count();
        checks.add(check("managers", managing, most(delegates.size(), managers), false, managers));
        int women = (int) delegates.stream()
                .filter(delegate -> delegate.gender() == Gender.FEMALE)
                .count();
        checks.add(check("women", women, leastWomen(delegates.size(), enterprise), true, managers));
        return new Composition(checks);
    }

    /** 40 and 7 for every full hundred above the first, and so on by bands. */
    int required(int headcount) {
        return statute.delegatesMinimum(headcount);
    }

    private static int most(int delegates, Rule share) {
        int whole = java.util.Objects.requireNonNull(share.denominator()).intValueExact();
        return delegates * share.number() / whole;
    }

    /** The share of women among delegates is not below that among the staff. */
    private static int leastWomen(int delegates, Enterprise enterprise) {
        return (delegates * enterprise.women() + enterprise.headcount() - 1) / enterprise.headcount();
    }

    private static Check check(String key, int actual, int threshold, boolean atLeast, Rule rule) {
        return new Check(key, actual, threshold, atLeast, rule.citation(), rule.text());
    }
}
