package org.wageaccord.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wageaccord.bargaining.Example;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.SkillAllowance.Extra;
import org.wageaccord.kernel.SkillAllowance.Kind;
import org.wageaccord.kernel.SkillAllowance.Unit;
import org.wageaccord.kernel.Terms;

/** 能级工资: eight levels in their order with their certificates, and the X of "1+X" as terms of its own. */
class SkillRulesTests {

    private static final Extra PATENT = extra("发明专利", "3000", "取得授权证书");

    private final TermsRules rules = new TermsRules(Example.statuteOn(4, 2));

    @Test
    void thereAreEightLevelsFromApprenticeToChiefEachAboveTheOther() {
        assertThat(SkillLevels.all())
                .extracting(SkillLevels.Level::level)
                .containsExactly("学徒工", "初级工", "中级工", "高级工", "技师", "高级技师", "特级技师", "首席技师");
        assertThat(SkillLevels.all()).extracting(SkillLevels.Level::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(SkillLevels.named(" 高级工 ").orElseThrow().certificate()).isEqualTo("职业技能等级证书三级");
        assertThat(SkillLevels.named("厂内一级")).isEmpty();
    }

    @Test
    void levelsStandInTheirOrderAndThoseOfTheEnterprisesOwnWhereItWants() {
        assertThat(refused(levels("高级工", "中级工"))).containsExactly("allowances[1].level levelsOutOfOrder");
        assertThat(refused(levels("高级工", "厂内标兵", "首席技师"))).isEmpty();
    }

    @Test
    void aHigherLevelEarnsNoLess() {
        Terms falling = levels(List.of(allowance("中级工", "300"), allowance("高级工", "200")));
        assertThat(refused(falling)).containsExactly("allowances[1].after allowancesFalling");
    }

    @Test
    void anExtraHasANameOfItsOwnAConditionAndAnAmountInCents() {
        assertThat(refused(with(PATENT, extra("师带徒", "200.50", "带满六个月")))).isEmpty();
        assertThat(refused(with(PATENT, PATENT))).containsExactly("extras[1].item rowNameTwice");
        assertThat(refused(with(extra("发明专利", "-1", " "))))
                .containsExactly("extras[0].after moneyNegative", "extras[0].condition conditionMissing");
        assertThat(refused(with(extra("发明专利", "1E+99", "证书")))).containsExactly("extras[0].after moneyTooBig");
    }

    @Test
    void extrasAreAClauseOfTheirOwnThatCanBeAcceptedAlone() {
        Terms theirs = with(PATENT);
        Terms ours = Example.enterpriseInRound1();
        assertThat(TermsClauses.keys(List.of(ours))).doesNotContain(TermsClauses.EXTRAS);
        assertThat(TermsClauses.keys(List.of(ours, theirs))).contains(TermsClauses.EXTRAS);
        Terms become = TermsClauses.with(ours, TermsClauses.EXTRAS, theirs);
        assertThat(become.extras()).containsExactly(PATENT);
        assertThat(become.grades()).isEqualTo(ours.grades());
        assertThat(TermsClauses.ofField(become, "extras[0].after")).isEqualTo(TermsClauses.EXTRAS);
        assertThat(TermsClauses.with(become, TermsClauses.GRADES, theirs).extras())
                .containsExactly(PATENT);
    }

    @Test
    void termsFromBeforeThereWereExtrasKeepTheirDigestAndAreRead() {
        String json = KeptJson.write(Example.agreed());
        assertThat(json).doesNotContain("extras");
        assertThat(KeptJson.read(json, Terms.class)).isEqualTo(Example.agreed());
        assertThat(TermsBook.digest(Example.agreed()))
                .isNotEqualTo(TermsBook.digest(Example.agreed().with(List.of(PATENT))));
        Terms kept = KeptJson.read(KeptJson.write(with(PATENT)), Terms.class);
        assertThat(TermsBook.digest(kept)).isEqualTo(TermsBook.digest(with(PATENT)));
    }

    private static Terms with(Extra... extras) {
        return Example.agreed().with(List.of(extras));
    }

    private static Extra extra(String item, String after, String condition) {
        return new Extra(Kind.INVENTION, item, Unit.ONCE, BigDecimal.ZERO, new BigDecimal(after), condition);
    }

    private static Terms levels(String... names) {
        return levels(List.of(names).stream().map(n -> allowance(n, "100")).toList());
    }

    private static SkillAllowance allowance(String level, String after) {
        return new SkillAllowance(level, 1, BigDecimal.ZERO, new BigDecimal(after));
    }

    private static Terms levels(List<SkillAllowance> allowances) {
        Terms t = Example.agreed();
        return new Terms(
                t.grades(),
                allowances,
                t.pieceRates(),
                t.enterpriseMinimum(),
                t.start(),
                t.end(),
                t.payFrom(),
                t.clauses());
    }

    private List<String> refused(Terms terms) {
        return rules.refusals(terms).stream().map(SkillRulesTests::told).toList();
    }

    private static String told(Refusal r) {
        assertThat(Objects.requireNonNull(r.citation()).law()).isEqualTo("浙江省集体合同条例");
        return r.field() + " " + r.code().replace("refusal.terms.", "");
    }
}
