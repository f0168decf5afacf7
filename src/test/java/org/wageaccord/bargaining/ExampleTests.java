package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.CanonicalJson;
import org.wageaccord.terms.TermsBook;

/** Every figure of the worked example that follows from a position. */
class ExampleTests {

    static Stream<Arguments> positions() {
        return Stream.of(
                Arguments.of("offer", Example.offer(), "113460", "10.0000", "55500", "153960", "1847520", "13.3925"),
                Arguments.of(
                        "R1 enterprise",
                        Example.enterpriseInRound1(),
                        "34038",
                        "3.0000",
                        "15000",
                        "34038",
                        "408456",
                        "2.9609"),
                Arguments.of(
                        "R1 workers",
                        Example.workersInRound1(),
                        "96468",
                        "8.5024",
                        "54100",
                        "135568",
                        "1626816",
                        "11.7926"),
                Arguments.of(
                        "R2 enterprise",
                        Example.enterpriseInRound2(),
                        "56730",
                        "5.0000",
                        "26000",
                        "67730",
                        "812760",
                        "5.8916"),
                Arguments.of(
                        "R2 workers",
                        Example.workersInRound2(),
                        "85122",
                        "7.5024",
                        "45900",
                        "116022",
                        "1392264",
                        "10.0924"),
                Arguments.of("agreed", Example.agreed(), "76344", "6.7287", "37000", "98344", "1180128", "8.5546"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("positions")
    void aPositionComesToTheFiguresOfTheExample(
            String name,
            Terms terms,
            String raise,
            String percent,
            String allowances,
            String month,
            String year,
            String share) {
        assertThat(terms.wagesBefore()).isEqualByComparingTo("1134600");
        assertThat(terms.wageRaise()).isEqualByComparingTo(raise);
        assertThat(terms.raisePercent()).isEqualByComparingTo(percent);
        assertThat(terms.allowancesAfter()).isEqualByComparingTo(allowances);
        assertThat(terms.cost()).isEqualByComparingTo(month);
        assertThat(terms.costOfYear()).isEqualByComparingTo(year);
        assertThat(terms.costPercent()).isEqualByComparingTo(share);
    }

    @Test
    void theAgreedTableComesToItsTotalsAndAverages() {
        Terms agreed = Example.agreed();
        assertThat(agreed.headcount()).isEqualTo(240);
        assertThat(agreed.wagesAfter()).isEqualByComparingTo("1210944");
        assertThat(agreed.averageBefore()).isEqualByComparingTo("4727.50");
        assertThat(agreed.averageAfter()).isEqualByComparingTo("5045.60");
        assertThat(agreed.allowanceRaise()).isEqualByComparingTo("22000");
        assertThat(agreed.grades().stream().map(GradePay::raise))
                .containsExactly(yuan(288), yuan(294), yuan(332), yuan(384), yuan(410));
        assertThat(agreed.grades().stream()
                        .map(g -> g.raisePercent()
                                .setScale(2, java.math.RoundingMode.HALF_UP)
                                .toString()))
                .containsExactly("8.00", "7.00", "6.51", "6.00", "5.00");
    }

    @Test
    void overtimePayIsRoundedOnceAtTheEnd() {
        List<BigDecimal> factors =
                Stream.of("1", "1.5", "2", "3").map(BigDecimal::new).toList();
        assertThat(Example.agreed().grades().stream()
                        .map(g ->
                                factors.stream().map(f -> g.hour(f).toString()).toList()))
                .containsExactly(
                        List.of("22.34", "33.52", "44.69", "67.03"),
                        List.of("25.83", "38.74", "51.66", "77.48"),
                        List.of("31.22", "46.83", "62.44", "93.66"),
                        List.of("38.99", "58.48", "77.98", "116.97"),
                        List.of("49.48", "74.22", "98.97", "148.45"));
    }

    @Test
    void pieceRatesComeToTheirDayAndMonth() {
        List<PieceRate> rates = Example.agreed().pieceRates();
        assertThat(rates.stream()
                        .map(p -> p.raisePercent()
                                .setScale(2, java.math.RoundingMode.HALF_UP)
                                .toString()))
                .containsExactly("7.50", "7.29", "6.97");
        assertThat(rates.stream().map(p -> p.day().toString())).containsExactly("206.40", "216.30", "211.80");
        assertThat(rates.stream().map(p -> p.month().toString())).containsExactly("4489.20", "4704.53", "4606.65");
        assertThat(rates.get(0).attainablePercent()).isEqualByComparingTo("94.4444");
    }

    @Test
    void theSameTermsHaveTheSameDigestHoweverTheirDecimalsAreWritten() {
        Terms agreed = Example.agreed();
        Terms written = new Terms(
                agreed.grades().stream()
                        .map(g -> new GradePay(
                                g.grade(),
                                g.posts(),
                                g.headcount(),
                                g.before().setScale(2),
                                g.after().setScale(2)))
                        .toList(),
                agreed.allowances(),
                agreed.pieceRates(),
                agreed.enterpriseMinimum().setScale(1),
                agreed.start(),
                agreed.end(),
                agreed.payFrom(),
                agreed.clauses());
        assertThat(TermsBook.digest(written))
                .isEqualTo(TermsBook.digest(agreed))
                .hasSize(64);
        assertThat(TermsBook.digest(Example.offer())).isNotEqualTo(TermsBook.digest(agreed));
        assertThat(CanonicalJson.write(agreed.pieceRates().get(0)))
                .isEqualTo(
                        "{\"after\":\"0.086\",\"before\":\"0.08\",\"process\":\"冲压\",\"quotaPerShift\":2400,\"workers\":18,\"workersAble\":17}");
    }

    private static BigDecimal yuan(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
