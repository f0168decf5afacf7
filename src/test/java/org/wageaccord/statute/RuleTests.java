package org.wageaccord.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.statute.Rule.Comparison;
import org.wageaccord.statute.Rule.Tier;

/** The numbers of the law in force in Yongkang, each with place, article and tier. */
class RuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);

    private final Statute statute = DeadlineTests.on("2026-02-09");

    @ParameterizedTest
    @CsvSource({
        "T02, 90, 浙江省集体合同条例, 第三十条第三款",
        "T03, 10, 浙江省集体合同条例, 第七条",
        "T03b, 20, 工资集体协商试行办法, 第十七条",
        "T05, 7, 浙江省集体合同条例, 第十六条",
        "T06, 60, 浙江省企业民主管理条例, 第二十九条",
        "T07, 60, 杭州市企业工资集体协商条例, 第二十九条",
        "T08, 15, 浙江省集体合同条例, 第二十四条第一款",
        "T09, 5, 浙江省集体合同条例, 第二十四条第三款",
        "T10, 10, 浙江省集体合同条例, 第三十四条",
        "T10b, 7, 工资集体协商试行办法, 第二十一条",
        "T11, 15, 浙江省集体合同条例, 第三十四条",
        "T13, 5, 浙江省集体合同条例, 第三十五条",
        "T14, 5, 浙江省集体合同条例, 第三十五条",
        "TEAM_MINIMUM, 3, 浙江省集体合同条例, 第十条第一款",
        "TEAM_MINIMUM_ABOVE_SCALE, 5, 浙江省集体合同条例, 第十条第一款",
        "TEAM_MAXIMUM_MODEL, 10, 宁波市企业工资集体协商条例, 第八条",
        "TERM_MONTHS_MAXIMUM, 36, 浙江省集体合同条例, 第三十条第一款",
        "TERM_MONTHS_USUAL, 12, 浙江省集体合同条例, 第三十条第二款",
    })
    void countsHaveTheirArticle(String id, int number, String law, String article) {
        Rule rule = statute.rule(id);
        assertThat(rule.number()).isEqualTo(number);
        assertThat(rule.citation().law()).isEqualTo(law);
        assertThat(rule.citation().article()).isEqualTo(article);
        assertThat(rule.text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "PROBATION_SHARE, 0.8, AT_LEAST",
        "OVERTIME_WEEKDAY, 1.5, AT_LEAST",
        "OVERTIME_RESTDAY, 2, AT_LEAST",
        "OVERTIME_HOLIDAY, 3, AT_LEAST",
        "SOCIAL_INSURANCE_ASSUMPTION, 0.25, EXACTLY",
        "UNION_DUES, 0.02, EXACTLY",
        "MANAGER_SHARE, 0.2, AT_MOST",
        "QUOTA_ATTAINABLE, 0.9, AT_LEAST",
        "PAID_DAYS_PER_MONTH, 21.75, EXACTLY",
        "HOURS_PER_DAY, 8, EXACTLY",
    })
    void rates(String id, BigDecimal factor, Comparison comparison) {
        assertThat(statute.rule(id).factor()).isEqualByComparingTo(factor);
        assertThat(statute.rule(id).comparison()).isEqualTo(comparison);
    }

    @Test
    void art24TwoThirdsOrMoreOfAllDelegatesMakeAQuorumAndMoreThanHalfOfAllPass() {
        assertThat(statute.rule("QUORUM").least(47)).isEqualTo(32);
        assertThat(statute.rule("QUORUM").holds(32, 48)).isTrue();
        assertThat(statute.rule("QUORUM").holds(31, 47)).isFalse();
        assertThat(statute.rule("MAJORITY").least(47)).isEqualTo(24);
        assertThat(statute.rule("MAJORITY").least(48)).isEqualTo(25);
        assertThat(statute.rule("MAJORITY").holds(24, 48)).isFalse();
        assertThat(statute.rule("MAJORITY").holds(22, 47)).isFalse();
    }

    @Test
    void art10ExpertsAtMostOneThirdAndManagersAtMostOneFifth() {
        assertThat(statute.rule("EXPERT_SHARE").most(5)).isEqualTo(1);
        assertThat(statute.rule("EXPERT_SHARE").most(6)).isEqualTo(2);
        assertThat(statute.rule("MANAGER_SHARE").most(47)).isEqualTo(9);
        assertThat(statute.rule("MANAGER_SHARE").holds(10, 47)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"60, 30", "100, 40", "199, 40", "200, 47", "240, 47", "999, 96", "1000, 100", "4999, 160", "5000, 200"})
    void delegatesByStaff(int staff, int delegates) {
        assertThat(statute.delegatesMinimum(staff)).isEqualTo(delegates);
    }

    @Test
    void art5PayMustExceedTheLocalMinimum() {
        MinimumWage now = statute.minimumWage(LocalDate.of(2026, 4, 1));
        assertThat(now.monthly()).isEqualByComparingTo("2260.00");
        assertThat(now.validFrom()).isEqualTo("2024-01-01");
        assertThat(now.trust()).isEqualTo("M");
        assertThat(now.citation()).hasToString("《浙江省集体合同条例》第五条第三款");
        assertThat(statute.minimumWage(LocalDate.of(2023, 12, 31)).monthly()).isEqualByComparingTo("2070");
        assertThat(statute.rule("MIN_WAGE_COMPARISON").comparison()).isEqualTo(Comparison.MORE_THAN);
        assertThatThrownBy(() -> statute.minimumWage(LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsLawInHangzhouOnlyIsAModelInYongkangAndUnknownInShandong() {
        assertThat(statute.rule("T07").tier()).isEqualTo(Tier.MODEL);
        assertThat(statute.rule("T07").place()).isEqualTo("330100");
        assertThat(statute.at("330106").rule("T07", TODAY).tier()).isEqualTo(Tier.HARD);
        LocalLaw jinan = statute.at("370100");
        assertThat(jinan.rule("T07", TODAY).place()).isEqualTo("370000");
        assertThatThrownBy(() -> jinan.rule("T08", TODAY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(jinan.rule("T03b", TODAY).number()).isEqualTo(20);
    }

    @Test
    void beforeTheRegulationCameIntoForceItSaysNothing() {
        assertThatThrownBy(() -> statute.rule("T08", LocalDate.of(2010, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(statute.rule("T08", LocalDate.of(2011, 1, 1)).number()).isEqualTo(15);
    }

    @Test
    void everyRuleInForceStandsOnce() {
        assertThat(statute.rules(LocalDate.of(2026, 2, 9)))
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(30);
    }
}
