package org.wageaccord.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/**
 * The door of the room: reckons by the law of a place on a day. Rates come from its rule packs, never from code.
 */
public final class Costing {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final LocalLaw law;
    private final LocalDate on;

    private Costing(LocalLaw law, LocalDate on) {
        this.law = law;
        this.on = on;
    }

    public static Costing by(Statute statute) {
        return new Costing(statute.law(), statute.today());
    }

    /** The rules that tell the rates, each with article and trust. */
    public List<Rule> sources() {
        return List.of(socialInsurance(), unionDues(), housingFund());
    }

    public Rates rates() {
        return new Rates(percent(socialInsurance()), percent(unionDues()), percent(housingFund()));
    }

    /** What terms cost, by what was entered. */
    public Costs costs(Terms terms, Premises premises) {
        return Costs.of(terms, premises, law.rule("OVERTIME_WEEKDAY", on).factor());
    }

    /** Cost of a year with the employer's social insurance (an assumption) and union dues on top. */
    public BigDecimal withInsuranceAndDues(Terms terms) {
        return costs(terms, Premises.of(rates())).year().withInsuranceAndDues();
    }

    /** Wages and allowances from the first day of the new pay to the end of that calendar year. */
    public static BigDecimal ofThisYear(Terms terms) {
        return terms.cost().multiply(BigDecimal.valueOf(Span.monthsOfTheYear(terms.payFrom())));
    }

    private Rule socialInsurance() {
        return law.rule("SOCIAL_INSURANCE_ASSUMPTION", on);
    }

    private Rule unionDues() {
        return law.rule("UNION_DUES", on);
    }

    private Rule housingFund() {
        return law.rule("HOUSING_FUND", on);
    }

    private static BigDecimal percent(Rule rule) {
        return rule.factor().multiply(HUNDRED).stripTrailingZeros();
    }
}
