package org.wageaccord.negotiation.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableOpening;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.CanonicalJson;

/** 逐条记录: each clause with what the workers' side put, what the enterprise put, the result and the text agreed. */
class ClauseRowsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Instant AT = Instant.parse("2026-03-12T08:00:00Z");
    private static final String HEAT = "高温津贴每人每月300元";

    private final ClauseRows rows = new ClauseRows(words());

    @Test
    void eachClauseTellsWhatBothSidesPut() {
        Map<String, Object> wages = row(rows.of(table(round(1, 3780, 1, 3870, 2)), 1), "工资标准表");
        assertThat(wages)
                .contains(entry("workers", "G1 3870元"), entry("enterprise", "G1 3780元"), entry("result", "APART"))
                .doesNotContainKey("agreed");
    }

    @Test
    void aClauseThatASideDoesNotTakeUpIsItsWordToo() {
        List<Map<String, Object>> put = rows.of(table(round(1, 3780, 1, 3870, 2)), 1);
        assertThat(row(put, "高温津贴")).contains(entry("workers", HEAT), entry("enterprise", "不作约定"));
    }

    @Test
    void theTextOfBothSidesIsWrittenOnceWhereItIsTheSame() {
        Map<String, Object> minimum = row(rows.of(table(round(1, 3780, 1, 3870, 2)), 1), "企业最低工资（元/月）");
        assertThat(minimum)
                .contains(
                        entry("result", "AGREED"),
                        entry("agreed", "每月2800元"),
                        entry("workers", "同一致的文本"),
                        entry("enterprise", "同一致的文本"));
    }

    @Test
    void whatWasAgreedInAnEarlierRoundIsNotToldAgain() {
        List<Map<String, Object>> put = rows.of(table(round(1, 3780, 1, 3870, 2), round(2, 3800, 3, 3850, 4)), 2);
        assertThat(row(put, "企业最低工资（元/月）"))
                .contains(entry("agreed", "前轮已经一致，文本未变"))
                .doesNotContainKeys("workers", "enterprise");
        assertThat(row(put, "工资标准表")).contains(entry("workers", "G1 3850元"), entry("enterprise", "G1 3800元"));
    }

    /** The minutes of a round tell that round, whenever they are printed. */
    @Test
    void aLaterRoundDoesNotChangeWhatTheMinutesOfAnEarlierOneTell() {
        List<Map<String, Object>> put = rows.of(table(round(1, 3780, 1, 3870, 2), round(2, 3800, 3, 3850, 4)), 1);
        assertThat(row(put, "工资标准表")).contains(entry("workers", "G1 3870元"), entry("enterprise", "G1 3780元"));
    }

    @Test
    void aSideThatPutNothingHasNoWords() {
        RoundRecord one = round(1, List.of(position(1, 1, Side.ENTERPRISE, 3780)));
        assertThat(row(rows.of(table(one), 1), "工资标准表"))
                .containsEntry("enterprise", "G1 3780元")
                .doesNotContainKey("workers");
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String title) {
        Optional<Map<String, Object>> found =
                rows.stream().filter(row -> row.get("title").equals(title)).findFirst();
        assertThat(found).as("%s in %s", title, rows).isPresent();
        return found.orElseThrow();
    }

    private static TableState table(RoundRecord... rounds) {
        TableOpening opening = new TableOpening(
                new CaseNumber("永", 2026, 7),
                new PartyId("91330784DEM000014X"),
                Side.WORKERS,
                false,
                60,
                20,
                terms(Side.ENTERPRISE, 3600),
                List.of(),
                DAY);
        return new TableState(opening, Map.of(), null, List.of(rounds), Map.of(), 0);
    }

    private static RoundRecord round(int number, int enterprise, int first, int workers, int second) {
        return round(
                number,
                List.of(
                        position(first, number, Side.ENTERPRISE, enterprise),
                        position(second, number, Side.WORKERS, workers)));
    }

    private static RoundRecord round(int number, List<RoundRecord.Position> positions) {
        return new RoundRecord(
                number,
                DAY,
                "会议室",
                Side.WORKERS,
                "陈某",
                "吕某",
                List.of(),
                List.of(),
                3,
                3,
                "",
                "",
                positions,
                null,
                AT,
                AT,
                false,
                0);
    }

    private static RoundRecord.Position position(int version, int round, Side side, int pay) {
        Terms terms = terms(side, pay);
        return new RoundRecord.Position(
                version, round, side, terms, "", List.of(), AT, "某", CanonicalJson.digest(terms));
    }

    private static Terms terms(Side side, int pay) {
        return new Terms(
                List.of(new GradePay("G1", "普工", 60, BigDecimal.valueOf(3600), BigDecimal.valueOf(pay))),
                List.of(),
                List.of(),
                BigDecimal.valueOf(2800),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2026, 4, 1),
                side == Side.WORKERS ? List.of(new Clause("HEAT", "高温津贴", HEAT)) : List.of());
    }

    private static PaperWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages-negotiation", "messages-bargaining", "messages-terms");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PaperWords(messages, new Show());
    }
}
