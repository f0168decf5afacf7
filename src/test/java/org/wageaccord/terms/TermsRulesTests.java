package org.wageaccord.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.wageaccord.bargaining.Example;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;

/** What refuses a position, by field and article. */
class TermsRulesTests {

    private final Statute statute = Example.statuteOn(4, 2);
    private final TermsRules rules = new TermsRules(statute);
    private final BigDecimal minimum = statute.minimumWage(statute.today()).monthly();

    @Test
    void everyPositionOfTheExampleIsLawful() {
        for (Terms terms : List.of(
                Example.offer(),
                Example.enterpriseInRound1(),
                Example.workersInRound1(),
                Example.enterpriseInRound2(),
                Example.workersInRound2(),
                Example.agreed())) {
            assertThat(rules.refusals(terms)).isEmpty();
            assertThat(rules.warnings(terms, 240)).isEmpty();
        }
    }

    @Test
    void payMustExceedTheLocalMinimumAndMayNotEqualIt() {
        assertThat(refused(grade(0, g -> pay(g, minimum))))
                .containsExactly("grades[0].after payNotAboveMinimum 《浙江省集体合同条例》第五条");
        assertThat(refused(grade(0, g -> pay(g, minimum.add(new BigDecimal("0.01"))))))
                .isEmpty();
    }

    @Test
    void theEnterpriseMinimumMustExceedTheLocalMinimum() {
        Terms terms = Example.agreed();
        assertThat(refused(new Terms(
                        terms.grades(),
                        terms.allowances(),
                        terms.pieceRates(),
                        minimum,
                        terms.start(),
                        terms.end(),
                        terms.payFrom(),
                        terms.clauses())))
                .containsExactly("enterpriseMinimum payNotAboveMinimum 《浙江省集体合同条例》第五条");
    }

    @Test
    void aHigherGradeIsPaidMore() {
        assertThat(refused(grade(2, g -> pay(g, new BigDecimal(4494)))))
                .containsExactly("grades[2].after gradesNotRising 《浙江省集体合同条例》第十九条第（二）项");
    }

    @Test
    void moneyIsNotNegativeAndHasTwoDecimalsPiecePricesFour() {
        assertThat(refused(grade(4, g -> pay(g, new BigDecimal("8610.005")))))
                .containsExactly("grades[4].after tooManyDecimals 《浙江省集体合同条例》第十九条第（二）项");
        assertThat(refused(grade(0, g -> new GradePay(g.grade(), g.posts(), 60, new BigDecimal(-1), g.after()))))
                .containsExactly("grades[0].before moneyNegative 《浙江省集体合同条例》第十九条第（二）项");
        assertThat(refused(piece(p -> new PieceRate(p.process(), 2400, p.before(), new BigDecimal("0.0861"), 18, 17))))
                .isEmpty();
        assertThat(refused(piece(p -> new PieceRate(p.process(), 2400, p.before(), new BigDecimal("0.08611"), 18, 17))))
                .containsExactly("pieceRates[0].after tooManyDecimals 《浙江省集体合同条例》第十九条第（一）项");
    }

    @Test
    void anAbsurdNumberIsRefusedBeforeAnythingIsReckonedWithIt() {
        assertThat(refused(grade(1, g -> pay(g, new BigDecimal("1E+999999999")))))
                .containsExactly("grades[1].after moneyTooBig 《浙江省集体合同条例》第十九条第（二）项");
        assertThat(refused(grade(1, g -> pay(g, new BigDecimal("1E-999999999")))))
                .containsExactly("grades[1].after moneyTooBig 《浙江省集体合同条例》第十九条第（二）项");
    }

    @Test
    void headcountMustBePositive() {
        assertThat(refused(grade(3, g -> new GradePay(g.grade(), g.posts(), 0, g.before(), g.after()))))
                .containsExactly("grades[3].headcount headcountNotPositive 《浙江省集体合同条例》第十九条第（二）项");
    }

    @Test
    void allowancesDoNotFallByLevel() {
        Terms terms = Example.agreed();
        List<SkillAllowance> falling = new ArrayList<>(terms.allowances());
        falling.set(2, new SkillAllowance("高级工", 26, new BigDecimal(200), new BigDecimal(199)));
        assertThat(refused(new Terms(
                        terms.grades(),
                        falling,
                        terms.pieceRates(),
                        terms.enterpriseMinimum(),
                        terms.start(),
                        terms.end(),
                        terms.payFrom(),
                        terms.clauses())))
                .containsExactly("allowances[2].after allowancesFalling 《浙江省集体合同条例》第十九条第（五）项");
    }

    @Test
    void piecePayInLegalTimeExceedsTheMinimum() {
        assertThat(refused(piece(p -> new PieceRate(p.process(), 1000, p.before(), p.after(), 18, 17))))
                .containsExactly("pieceRates[0].after piecePayNotAboveMinimum 《最低工资规定》第十二条");
    }

    @Test
    void aQuotaThatFewerThanNinetyPercentReachIsAWarning() {
        Terms hard = piece(p -> new PieceRate(p.process(), 2400, p.before(), p.after(), 20, 17));
        assertThat(rules.refusals(hard)).isEmpty();
        assertThat(rules.warnings(hard, 240)).extracting(Refusal::field).containsExactly("pieceRates[0].workersAble");
        Terms exactly = piece(p -> new PieceRate(p.process(), 2400, p.before(), p.after(), 20, 18));
        assertThat(rules.warnings(exactly, 240)).isEmpty();
    }

    @Test
    void aTableThatDoesNotAddUpToTheStaffIsAWarning() {
        assertThat(rules.warnings(Example.agreed(), 241))
                .extracting(Refusal::code)
                .containsExactly("warning.terms.headcountDiffers");
    }

    @Test
    void theTermEndsAfterItsStartAndWithinThreeYears() {
        assertThat(refused(term("2026-04-01", "2026-04-01", "2026-04-01")))
                .containsExactly("end endNotAfterStart 《浙江省集体合同条例》第三十条");
        assertThat(refused(term("2026-04-01", "2029-03-31", "2026-04-01"))).isEmpty();
        assertThat(refused(term("2026-04-01", "2029-04-01", "2026-04-01")))
                .containsExactly("end termTooLong 《浙江省集体合同条例》第三十条第一款");
        assertThat(refused(term("2026-04-01", "2027-03-31", "2027-04-01")))
                .containsExactly("payFrom payFromOutsideTerm 《浙江省集体合同条例》第三十条");
        assertThat(refused(term("2026-04-01", "2027-03-31", "2026-01-01"))).isEmpty();
    }

    @Test
    void aClauseIsNotBlankAndStandsOnce() {
        assertThat(refused(clauses(List.of(new Clause("C15", "工资支付办法", " ")))))
                .containsExactly("clauses[0].text clauseBlank 《浙江省集体合同条例》第十九条");
        assertThat(refused(clauses(List.of(new Clause("C15", "一", "甲"), new Clause("C15", "二", "乙")))))
                .containsExactly("clauses[1].key rowNameTwice 《浙江省集体合同条例》第十九条");
    }

    @Test
    void allReasonsAreTold() {
        Terms terms = grade(0, g -> pay(g, new BigDecimal(2000)));
        List<GradePay> worse = new ArrayList<>(terms.grades());
        worse.set(1, new GradePay("G2", "", -3, new BigDecimal(1), new BigDecimal(1999)));
        Terms bad = new Terms(
                worse,
                terms.allowances(),
                terms.pieceRates(),
                new BigDecimal(100),
                terms.start(),
                terms.start(),
                terms.payFrom(),
                terms.clauses());
        assertThat(rules.refusals(bad))
                .hasSize(6)
                .allSatisfy(r -> assertThat(r.citation()).isNotNull());
    }

    @Test
    void theModelClausesAreLawfulAndCoverTheNineHeads() throws Exception {
        ModelClauses model = new ModelClauses();
        assertThat(refused(clauses(model.asClauses()))).isEmpty();
        assertThat(model.asClauses())
                .extracting(Clause::key)
                .containsSubsequence("C04", "C12", "C15", "C29")
                .hasSize(26);
        for (String head : List.of("一", "二", "三", "四", "五", "六", "七", "八", "九")) {
            assertThat(model.all()).anyMatch(c -> c.head().equals("第十九条第（" + head + "）项"));
        }
    }

    private List<String> refused(Terms terms) {
        return rules.refusals(terms).stream()
                .map(r -> r.field() + " " + r.code().replace("refusal.terms.", "") + " " + shortened("" + r.citation()))
                .toList();
    }

    /** The minimum wage is cited by paragraph; the article is what matters here. */
    private static String shortened(String citation) {
        return citation.replace("第五条第三款", "第五条");
    }

    private static GradePay pay(GradePay grade, BigDecimal after) {
        return new GradePay(grade.grade(), grade.posts(), grade.headcount(), grade.before(), after);
    }

    private static Terms grade(int row, UnaryOperator<GradePay> change) {
        Terms terms = Example.agreed();
        List<GradePay> grades = new ArrayList<>(terms.grades());
        grades.set(row, change.apply(grades.get(row)));
        return new Terms(
                grades,
                terms.allowances(),
                terms.pieceRates(),
                terms.enterpriseMinimum(),
                terms.start(),
                terms.end(),
                terms.payFrom(),
                terms.clauses());
    }

    private static Terms piece(UnaryOperator<PieceRate> change) {
        Terms terms = Example.agreed();
        List<PieceRate> pieces = new ArrayList<>(terms.pieceRates());
        pieces.set(0, change.apply(pieces.get(0)));
        return new Terms(
                terms.grades(),
                terms.allowances(),
                pieces,
                terms.enterpriseMinimum(),
                terms.start(),
                terms.end(),
                terms.payFrom(),
                terms.clauses());
    }

    private static Terms term(String start, String end, String payFrom) {
        Terms terms = Example.agreed();
        return new Terms(
                terms.grades(),
                terms.allowances(),
                terms.pieceRates(),
                terms.enterpriseMinimum(),
                LocalDate.parse(start),
                LocalDate.parse(end),
                LocalDate.parse(payFrom),
                terms.clauses());
    }

    static Terms clauses(List<Clause> clauses) {
        Terms terms = Example.agreed();
        return new Terms(
                terms.grades(),
                terms.allowances(),
                terms.pieceRates(),
                terms.enterpriseMinimum(),
                terms.start(),
                terms.end(),
                terms.payFrom(),
                clauses);
    }
}
