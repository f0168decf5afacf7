package org.wageaccord.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half a law is no law: a broken pack names its file and rule and is refused. */
class PackCheckTests {

    private static final String FILE = "statute/test.yaml";
    private static final String SOUND = """
            pack: test
            name: 测试省
            place: "990000"
            laws:
              L: {title: 测试条例, valid-from: 2020-01-01, trust: V}
            rules:
              - id: T08
                title: 提交讨论
                topic: TIME
                law: L
                article: 第一条
                text: 应当在十五个工作日内提交。
                value: 15
                unit: WORKING_DAYS
                comparison: AT_MOST
                tier: HARD
                valid-from: 2020-01-01
                valid-to: 2025-12-31
              - id: T08
                title: 提交讨论
                topic: TIME
                law: L
                article: 第一条
                text: 应当在十个工作日内提交。
                value: 10
                unit: WORKING_DAYS
                comparison: AT_MOST
                tier: HARD
                valid-from: 2026-01-01
            periods:
              - {id: T08, title: 提交, trigger: 达成一致之日, binding: [T08], reminders: [+5wd]}
            """;

    private static Pack read(String text) {
        Pack pack = PackReader.pack(FILE, text);
        PackCheck.demand(Map.of(FILE, pack));
        return pack;
    }

    @Test
    void twoVersionsOfARuleMayFollowEachOther() {
        RuleBook book = RuleBook.of(List.of(read(SOUND)), "990101");
        assertThat(book.rule("T08", LocalDate.of(2025, 12, 31)).orElseThrow().number())
                .isEqualTo(15);
        assertThat(book.rule("T08", LocalDate.of(2026, 1, 1)).orElseThrow().number())
                .isEqualTo(10);
        assertThat(book.rule("T08", LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unit: WORKING_DAYS | unit: FORTNIGHTS | T08",
                "article: 第一条 | article: ' ' | missing article",
                "    article: 第一条 | `` | missing article",
                "valid-to: 2025-12-31 | valid-to: 2026-06-30 | overlaps",
                "valid-from: 2026-01-01 | valid-from: 2020-01-01 | duplicate id",
                "valid-to: 2025-12-31 | valid-to: 2019-12-31 | valid-to before valid-from",
                "law: L | law: X | unknown law X",
                "value: 15 | value: -15 | positive",
                "unit: WORKING_DAYS | unit: SHARE | share",
                "tier: HARD | tier: SOFT | T08",
                "tier: HARD | colour: red | T08",
                "binding: [T08] | binding: [T99] | T99",
                "+5wd | five days | reminder",
                "trust: V | trust: sure | trust",
                "990000 | Nowhere | six digits",
            })
    void aFaultIsNamed(String sound, String broken, String named) {
        assertThat(SOUND).contains(sound);
        assertThatThrownBy(() -> read(SOUND.replace(sound, broken)))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining(FILE)
                .hasMessageContaining(named);
    }

    @Test
    void anUnknownUnitIsNamedWithItsLineAndRule() {
        assertThatThrownBy(() -> read(SOUND.replaceFirst("unit: WORKING_DAYS", "unit: FORTNIGHTS")))
                .hasMessageContaining("line 14, rules T08")
                .hasMessageContaining("FORTNIGHTS");
    }

    @Test
    void theNearestPlaceSpeaks() {
        Pack city = PackReader.pack(
                "statute/city.yaml", SOUND.replace("\"990000\"", "\"990100\"").replace("value: 10", "value: 8"));
        RuleBook book = RuleBook.of(List.of(read(SOUND), city), "990101");
        assertThat(book.rule("T08", LocalDate.of(2026, 1, 1)).orElseThrow().number())
                .isEqualTo(8);
        assertThat(book.rules(LocalDate.of(2026, 1, 1))).hasSize(1);
    }
}
