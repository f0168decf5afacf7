package org.wageaccord.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaperWordsTests {

    private final PaperWords write = PaperWords.INSTANCE;

    @Test
    void sumsShowCentsOnlyWhereThereAreAny() {
        assertThat(write.yuan(new BigDecimal("1134600.00"))).isEqualTo("1,134,600");
        assertThat(write.yuan(new BigDecimal("4727.5"))).isEqualTo("4,727.50");
        assertThat(write.change(new BigDecimal("-36"))).isEqualTo("−36");
        assertThat(write.change(new BigDecimal("288"))).isEqualTo("+288");
        assertThat(write.yuan(null)).isEqualTo("—");
    }

    @Test
    void ratesAreRoundedHalfUp() {
        assertThat(write.percent(new BigDecimal("6.7287"))).isEqualTo("6.73%");
        assertThat(write.percent(new BigDecimal("6.505"))).isEqualTo("6.51%");
        assertThat(write.rate(new BigDecimal("0.08"))).isEqualTo("0.080");
    }

    @Test
    void countsAreWrittenAsTheLawWritesThem() {
        assertThat(write.chinese(5)).isEqualTo("五");
        assertThat(write.chinese(10)).isEqualTo("十");
        assertThat(write.chinese(15)).isEqualTo("十五");
        assertThat(write.chinese(20)).isEqualTo("二十");
        assertThat(write.chinese(47)).isEqualTo("四十七");
        assertThat(write.chinese(100)).isEqualTo("100");
        assertThat(write.item(0)).isEqualTo("（一）");
    }

    @Test
    void momentsAreWrittenInBeijingTime() {
        assertThat(write.time(Instant.parse("2026-02-09T07:20:00Z"))).isEqualTo("2026年2月9日15:20");
        assertThat(write.day(Instant.parse("2026-02-09T16:00:00Z"))).isEqualTo("2026年2月10日");
        assertThat(write.date(LocalDate.of(2026, 4, 1))).isEqualTo("2026年4月1日");
    }
}
