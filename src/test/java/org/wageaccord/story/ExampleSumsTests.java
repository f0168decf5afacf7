package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wageaccord.costing.SampleTerms;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** Every sum of the worked example comes out of the terms as printed there. */
class ExampleSumsTests {

    private static final Terms LAST = last();

    @Test
    void theFinalTable() {
        Terms agreed = ExampleTerms.of(LAST, ExampleTerms.FINAL, ExampleTerms.SKILL_FINAL);
        assertThat(agreed.headcount()).isEqualTo(240);
        assertThat(agreed.wagesBefore()).isEqualByComparingTo("1134600");
        assertThat(agreed.wagesAfter()).isEqualByComparingTo("1210944");
        assertThat(agreed.wageRaise()).isEqualByComparingTo("76344");
        assertThat(agreed.raisePercent()).isEqualByComparingTo("6.7287");
        assertThat(agreed.averageBefore()).isEqualByComparingTo("4727.50");
        assertThat(agreed.averageAfter()).isEqualByComparingTo("5045.60");
        assertThat(agreed.allowancesBefore()).isEqualByComparingTo("15000");
        assertThat(agreed.allowancesAfter()).isEqualByComparingTo("37000");
        assertThat(agreed.cost()).isEqualByComparingTo("98344");
        assertThat(agreed.costOfYear()).isEqualByComparingTo("1180128");
        assertThat(agreed.costPercent()).isEqualByComparingTo("8.5546");
        assertThat(agreed.grades())
                .extracting(g -> g.raisePercent()
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .toPlainString())
                .containsExactly("8.00", "7.00", "6.51", "6.00", "5.00");
    }

    @Test
    void theOvertimeTableIsRoundedOnceAtTheEnd() {
        String[][] expected = {
            {"22.34", "33.52", "44.69", "67.03"},
            {"25.83", "38.74", "51.66", "77.48"},
            {"31.22", "46.83", "62.44", "93.66"},
            {"38.99", "58.48", "77.98", "116.97"},
            {"49.48", "74.22", "98.97", "148.45"}
        };
        Terms agreed = ExampleTerms.of(LAST, ExampleTerms.FINAL, ExampleTerms.SKILL_FINAL);
        for (int i = 0; i < expected.length; i++) {
            GradePay grade = agreed.grades().get(i);
            assertThat(List.of("1", "1.5", "2", "3"))
                    .extracting(f -> grade.hour(new BigDecimal(f)).toPlainString())
                    .containsExactly(expected[i]);
        }
    }

    @Test
    void thePieceRates() {
        List<PieceRate> pieces = ExampleTerms.of(LAST, ExampleTerms.FINAL, ExampleTerms.SKILL_FINAL)
                .pieceRates();
        assertThat(pieces)
                .extracting(p ->
                        p.raisePercent().setScale(2, java.math.RoundingMode.HALF_UP) + " " + p.day() + " " + p.month())
                .containsExactly("7.50 206.40 4489.20", "7.29 216.30 4704.53", "6.97 211.80 4606.65");
        assertThat(pieces.get(0).attainablePercent()).isEqualByComparingTo("94.4444");
    }

    static Terms last() {
        int[] people = {60, 84, 54, 30, 12};
        int[] pay = SampleTerms.OLD;
        int[] holders = {70, 48, 26, 8, 3};
        List<GradePay> grades = new java.util.ArrayList<>();
        List<SkillAllowance> skills = new java.util.ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            BigDecimal wage = BigDecimal.valueOf(pay[i]);
            grades.add(new GradePay("G" + (i + 1), "岗位", people[i], wage, wage));
            BigDecimal allowance = BigDecimal.valueOf(ExampleTerms.SKILL_OLD[i]);
            skills.add(new SkillAllowance("级" + i, holders[i], allowance, allowance));
        }
        List<PieceRate> pieces = List.of(
                new PieceRate("冲压", 2400, new BigDecimal("0.080"), new BigDecimal("0.080"), 18, 17),
                new PieceRate("抛光", 420, new BigDecimal("0.480"), new BigDecimal("0.480"), 20, 19),
                new PieceRate("装配", 600, new BigDecimal("0.330"), new BigDecimal("0.330"), 30, 28));
        LocalDate start = LocalDate.of(2025, 4, 1);
        return new Terms(
                grades,
                skills,
                pieces,
                new BigDecimal("2600"),
                start,
                start.plusYears(1).minusDays(1),
                start,
                List.of());
    }
}
