package org.wageaccord.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** Every sum of the worked example, and what is reckoned on top of it. */
class CostingTests {

    static final Statute STATUTE = new Statute(
            new City("330784", "永", "永康市", "", ""), Clock.fixed(Instant.parse("2026-03-12T06:00:00Z"), Show.BEIJING));
    private static final Costing COSTING = Costing.by(STATUTE);
    private static final Terms FINAL = SampleTerms.of(SampleTerms.FINAL, SampleTerms.SKILL_FINAL);

    @Test
    void theFinalTableCostsWhatTheExampleSays() {
        Costs costs = COSTING.costs(FINAL, Premises.of(COSTING.rates()));
        assertThat(costs.terms().wagesAfter()).isEqualByComparingTo("1210944");
        assertThat(costs.month()).isEqualByComparingTo("98344");
        assertThat(costs.year().wages()).isEqualByComparingTo("1180128");
        assertThat(costs.year().withInsuranceAndDues()).isEqualByComparingTo("1498762.56");
        assertThat(costs.thisYear().months()).isEqualTo(9);
        assertThat(costs.thisYear().wages()).isEqualByComparingTo("885096");
        assertThat(costs.term().months()).isEqualTo(12);
        assertThat(costs.term().wages()).isEqualByComparingTo("1180128");
        assertThat(costs.economy().wageGrowth()).isEqualByComparingTo("8.5546");
        assertThat(COSTING.withInsuranceAndDues(FINAL)).isEqualByComparingTo("1498762.56");
        assertThat(Costing.ofThisYear(FINAL)).isEqualByComparingTo("885096");
        assertThat(FINAL.grades().stream()
                        .map(Costs::month)
                        .map(BigDecimal::toPlainString)
                        .toList())
                .containsExactly("17280", "24696", "17928", "11520", "4920");
    }

    @Test
    void itemsOfOneAndXCountByHowManyGetThem() {
        Terms terms = FINAL.with(List.of(
                extra("师带徒", SkillAllowance.Unit.MONTH, "100", "200"),
                extra("发明专利", SkillAllowance.Unit.ONCE, "0", "3000"),
                extra("技能竞赛", SkillAllowance.Unit.ONCE, "500", "800")));
        Premises premises = new Premises(
                COSTING.rates(), Map.of(), Map.of("师带徒", 12, "发明专利", 4), BigDecimal.ZERO, Business.UNKNOWN);
        Costs costs = COSTING.costs(terms, premises);
        // 12 × 100 × 12 months + 4 × 3000; nobody told how many win a contest
        assertThat(costs.extras().year()).isEqualByComparingTo("26400");
        assertThat(costs.extras().incomplete()).isTrue();
        assertThat(costs.extras().lines().get(2).more()).isEqualByComparingTo("0");
        assertThat(costs.month()).isEqualByComparingTo("100544");
        assertThat(costs.year().wages()).isEqualByComparingTo("1206528");
        assertThat(costs.thisYear().wages()).as("nine months of it").isEqualByComparingTo("904896");
        assertThat(costs.year().onCosts().unionDues()).isEqualByComparingTo("24130.56");
        assertThat(costs.percent()).isGreaterThan(FINAL.costPercent());
        assertThat(costs.economy().wageGrowth()).isEqualByComparingTo(costs.percent());
    }

    @Test
    void withoutANumberTheyCostNothing() {
        Terms terms = FINAL.with(List.of(extra("发明专利", SkillAllowance.Unit.ONCE, "0", "3000")));
        Costs costs = COSTING.costs(terms, Premises.of(COSTING.rates()));
        assertThat(costs.extras().year()).isZero();
        assertThat(costs.month()).isEqualByComparingTo("98344");
        assertThat(costs.percent()).isEqualByComparingTo(FINAL.costPercent());
    }

    private static SkillAllowance.Extra extra(String item, SkillAllowance.Unit unit, String before, String after) {
        return new SkillAllowance.Extra(
                SkillAllowance.Kind.OTHER, item, unit, new BigDecimal(before), new BigDecimal(after), "条件");
    }

    @Test
    void everyPositionOfTheExampleCostsWhatItSays() {
        year(SampleTerms.OFFER, SampleTerms.SKILL_OFFER, "113460", "153960", "1847520");
        year(SampleTerms.ENTERPRISE_1, SampleTerms.SKILL_OLD, "34038", "34038", "408456");
        year(SampleTerms.WORKERS_1, SampleTerms.SKILL_WORKERS_1, "96468", "135568", "1626816");
        year(SampleTerms.ENTERPRISE_2, SampleTerms.SKILL_ENTERPRISE_2, "56730", "67730", "812760");
        year(SampleTerms.WORKERS_2, SampleTerms.SKILL_WORKERS_2, "85122", "116022", "1392264");
        assertThat(SampleTerms.of(SampleTerms.OFFER, SampleTerms.SKILL_OFFER)
                        .costPercent()
                        .setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("13.39");
    }

    private static void year(int[] pay, int[] skill, String wages, String month, String year) {
        Costs costs = COSTING.costs(SampleTerms.of(pay, skill), Premises.of(COSTING.rates()));
        assertThat(costs.terms().wageRaise()).isEqualByComparingTo(wages);
        assertThat(costs.month()).isEqualByComparingTo(month);
        assertThat(costs.year().wages()).isEqualByComparingTo(year);
    }

    @Test
    void ratesComeFromThePacksWithArticleAndTrust() {
        assertThat(COSTING.sources())
                .extracting(Rule::id)
                .containsExactly("SOCIAL_INSURANCE_ASSUMPTION", "UNION_DUES", "HOUSING_FUND");
        assertThat(COSTING.sources()).extracting(Rule::trust).containsExactly("D", "V", "M");
        assertThat(COSTING.rates().socialInsurance()).isEqualByComparingTo("25");
        assertThat(COSTING.rates().unionDues()).isEqualByComparingTo("2");
        assertThat(COSTING.rates().housingFund()).isEqualByComparingTo("5");
    }

    @Test
    void womenAndMenAreToldApartOnlyWhereEveryGradeIsKnown() {
        Map<String, Integer> women = Map.of("G1", 40, "G2", 30, "G3", 20, "G4", 4, "G5", 2);
        Costs costs = COSTING.costs(FINAL, with(women, "0", Business.UNKNOWN));
        assertThat(costs.women().people()).isEqualTo(96);
        assertThat(costs.men().people()).isEqualTo(144);
        assertThat(costs.women().raise()).isEqualByComparingTo("29336");
        assertThat(costs.women().raise().add(costs.men().raise())).isEqualByComparingTo("76344");
        Costs unknown = COSTING.costs(FINAL, with(Map.of("G1", 40), "0", Business.UNKNOWN));
        assertThat(unknown.women()).isNull();
        assertThat(unknown.men()).isNull();
    }

    @Test
    void overtimeHasThePostWageAsItsBase() {
        Costs costs = COSTING.costs(FINAL, with(Map.of(), "10", Business.UNKNOWN));
        // G1 33.52 − 31.03, G2 38.74 − 36.21, G3 46.83 − 43.97, G4 58.48 − 55.17, G5 74.22 − 70.69; 10 hours each
        assertThat(costs.overtime()).isEqualByComparingTo("6580.20");
        assertThat(costs.month()).isEqualByComparingTo("104924.20");
    }

    @Test
    void theEnterpriseSeesWhatItMustEarn() {
        Business business = new Business(
                new BigDecimal("13795200"),
                new BigDecimal("118600000"),
                new BigDecimal("7200000"),
                240,
                new BigDecimal("130460000"),
                new BigDecimal("20"),
                new BigDecimal("4000000"));
        Rates rates = new Rates(new BigDecimal(25), new BigDecimal(2), BigDecimal.ZERO);
        Economy economy = COSTING.costs(FINAL, new Premises(rates, Map.of(), Map.of(), BigDecimal.ZERO, business))
                .economy();
        assertThat(economy.billPercent()).isEqualByComparingTo("8.5546");
        assertThat(economy.newBill()).isEqualByComparingTo("14975328");
        assertThat(economy.revenueAWorker()).isEqualByComparingTo("494166.67");
        assertThat(economy.profitAWorker()).isEqualByComparingTo("30000");
        assertThat(economy.profitAfter()).isEqualByComparingTo("23755.16");
        assertThat(economy.profitPercent()).isEqualByComparingTo("20.8161");
        assertThat(economy.productivityGrowth()).isEqualByComparingTo("10");
        assertThat(economy.ahead()).isEqualByComparingTo("-1.4454");
        assertThat(economy.moreRevenue()).isEqualByComparingTo("7493812.80");
        assertThat(economy.morePercent()).isEqualByComparingTo("6.3186");
        assertThat(economy.moreOutput()).isEqualByComparingTo("252743");
    }

    @Test
    void whatIsNotEnteredIsNotReckoned() {
        Economy economy = COSTING.costs(FINAL, Premises.of(COSTING.rates())).economy();
        assertThat(economy.billPercent()).isNull();
        assertThat(economy.revenueAWorker()).isNull();
        assertThat(economy.productivityGrowth()).isNull();
        assertThat(economy.moreRevenue()).isNull();
        assertThat(economy.moreOutput()).isNull();
    }

    @Test
    void aTermCountsAMonthThatHasBegunAsWhole() {
        assertThat(Span.monthsOfTheTerm(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)))
                .isEqualTo(12);
        assertThat(Span.monthsOfTheTerm(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 6, 20)))
                .isEqualTo(3);
        assertThat(Span.monthsOfTheTerm(LocalDate.of(2026, 4, 1), LocalDate.of(2029, 3, 31)))
                .isEqualTo(36);
    }

    private static Premises with(Map<String, Integer> women, String hours, Business business) {
        return new Premises(COSTING.rates(), women, Map.of(), new BigDecimal(hours), business);
    }
}
