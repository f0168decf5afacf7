package org.wageaccord.negotiation.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.wageaccord.contract.Agreement;
import org.wageaccord.filing.FilingFacts;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;
import org.wageaccord.performance.Head;
import org.wageaccord.performance.Report;
import org.wageaccord.statute.Route;

/** 报送说明: what is said of the last agreement is what was reported to the congress (《浙江省集体合同条例》第三十七条), or is left open. */
class EarlierPerformanceTests {

    private static final LocalDate HELD = LocalDate.of(2026, 1, 20);
    private static final Report.Answer CONFIRMED = new Report.Answer(true, "", HELD, "周勇");

    private final EarlierPerformance earlier = earlier();

    @Test
    void theFirstAgreementHasNoneBefore() {
        assertThat(earlier.of(Optional.empty(), List.of())).endsWith("本企业首次签订工资专项集体合同。");
    }

    @Test
    void whatNobodyReportedIsNotAsserted() {
        assertThat(earlier.of(agreement(), List.of()))
                .contains("2025年4月1日至2026年3月31日", FilingFacts.TO_FILL_IN)
                .doesNotContain("已");
    }

    @Test
    void aReportThatEverythingWasKeptIsToldWithWhoConfirmedIt() {
        assertThat(earlier.of(
                        agreement(),
                        List.of(report(BigDecimal.ZERO, 0, CONFIRMED, line(Head.WAGES, Head.Kept.KEPT, "")))))
                .endsWith("第1年履行情况于2026年1月20日向职工代表大会报告：各项约定均已履行；期末无拖欠工资；职工方首席代表确认属实。")
                .doesNotContain(FilingFacts.TO_FILL_IN);
    }

    @Test
    void brokenHeadsArrearsAndDissentAreTold() {
        Report.Answer dissent = new Report.Answer(false, "五月差额没有补发", HELD, "周勇");
        assertThat(earlier.of(
                        agreement(),
                        List.of(report(
                                new BigDecimal("12600.50"),
                                7,
                                dissent,
                                line(Head.WAGES, Head.Kept.KEPT, ""),
                                line(Head.SKILL, Head.Kept.PARTLY, "高级工未发"),
                                line(Head.PIECES, null, ""),
                                line(Head.EXTRAS, Head.Kept.NOT, "")))))
                .contains("没有完全履行的有技能津贴（部分履行：高级工未发）、加班工资、奖金、津贴补贴（未履行）")
                .contains("期末拖欠工资12,600.50元，涉及7人")
                .contains("职工方首席代表提出不同意见：五月差额没有补发");
    }

    @Test
    void aReportWithoutAnswerSaysSo() {
        assertThat(earlier.of(agreement(), List.of(report(BigDecimal.ZERO, 0, null))))
                .contains("职工方首席代表尚未答复");
    }

    private static Report report(BigDecimal arrears, int workers, Report.Answer answer, Report.Line... lines) {
        return new Report(
                UUID.randomUUID(),
                1,
                new Report.Entry(HELD, List.of(lines), arrears, workers, ""),
                HELD,
                HELD,
                Instant.EPOCH,
                "吕某",
                answer);
    }

    private static Report.Line line(Head head, Head.Kept kept, String words) {
        return new Report.Line(head, kept, words);
    }

    private static Optional<Agreement> agreement() {
        Terms terms = new Terms(
                List.of(),
                List.of(),
                List.of(),
                new BigDecimal("2600.00"),
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2025, 4, 1),
                List.of());
        return Optional.of(new Agreement(
                null,
                new PartyId("91330784MA00000019"),
                2025,
                1,
                terms,
                "",
                true,
                Route.Way.values()[0],
                false,
                "吕某",
                "周勇",
                null,
                null,
                LocalDate.of(2025, 3, 20),
                LocalDate.of(2025, 4, 1)));
    }

    private static EarlierPerformance earlier() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages-negotiation", "messages-performance");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new EarlierPerformance(new PaperWords(messages, new Show()));
    }
}
