package org.wageaccord.statute.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Rule.Tier;

/** Half a law is no law: a broken pack is refused with its file, the line at fault, and what is allowed. */
class PackCheckTests {

    private static final String FILE = "statute/test.yaml";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String SOUND = """
            pack: test
            name: 测试省
            place: "230000"
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
        return PackFiles.of(Map.of(FILE, text)).get(0);
    }

    @Test
    void twoVersionsOfARuleMayFollowEachOther() {
        RuleBook book = RuleBook.of(List.of(read(SOUND)), "230101");
        assertThat(book.rule("T08", LocalDate.of(2025, 12, 31)).orElseThrow().number())
                .isEqualTo(15);
        assertThat(book.rule("T08", TODAY).orElseThrow().number()).isEqualTo(10);
        assertThat(book.rule("T08", LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unit: WORKING_DAYS | unit: FORTNIGHTS | 14 | unit 'FORTNIGHTS' is not known; allowed: WORKING_DAYS, CALENDAR_DAYS",
                "article: 第一条 | article: ' ' | 11 | rule T08: missing article",
                "valid-to: 2025-12-31 | valid-to: 2026-06-30 | 19 | validity overlaps",
                "valid-from: 2026-01-01 | valid-from: 2020-01-01 | 19 | duplicate id: rule T08 2020-01-01",
                "valid-to: 2025-12-31 | valid-to: 2019-12-31 | 18 | valid-to before valid-from",
                "valid-to: 2025-12-31 | valid-to: 2025-02-30 | 18 | '2025-02-30' is no day; written like 2026-02-28",
                "law: L | law: X | 10 | unknown law X; allowed: L",
                "value: 15 | value: -15 | 13 | value must be positive",
                "value: 15 | value: fifteen | 13 | 'fifteen' is no number",
                "value: 15 | value: 15.5 | 13 | a whole number of days",
                "unit: WORKING_DAYS | unit: SHARE | 14 | a share, and only a share, has 'of'",
                "tier: HARD | tier: SOFT | 16 | tier 'SOFT' is not known; allowed: HARD, TARGET, MODEL",
                "text: 应当在十五个工作日内提交。 | colour: red | 12 | 'colour' is not known; allowed: id, title",
                "valid-to: 2025-12-31 | rolls: yes please | 18 | rolls 'yes please' is not known; allowed: true, false",
                "title: 提交讨论 | id: T09 | 8 | 'id' is written twice",
                "binding: [T08] | binding: [T99] | 31 | period T08: no rule counted in days or months: T99",
                "binding: [T08] | binding: [] | 31 | no binding rule",
                "+5wd | five days | 31 | reminder 'five days' is not known",
                "trust: V | trust: sure | 5 | trust 'sure' is not known; allowed: V, V2, M, D",
                "\"230000\" | Nowhere | 3 | place 'Nowhere' is not known",
                "\"230000\" | \"990000\" | 3 | place '990000' is not known",
            })
    void aFaultIsToldWithItsLineAndWhatIsAllowed(String sound, String broken, int line, String told) {
        assertThat(SOUND).contains(sound);
        int at = SOUND.indexOf(sound);
        String text = SOUND.substring(0, at) + broken + SOUND.substring(at + sound.length());
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(PackFault.class)
                .hasMessageStartingWith(FILE + ", line " + line)
                .hasMessageContaining(told);
    }

    @Test
    void aRuleWithoutArticleLineIsToldWithTheLineWhereItBegins() {
        assertThatThrownBy(() -> read(SOUND.replaceFirst("    article: 第一条\n", "")))
                .hasMessage("statute/test.yaml, line 7, rule T08: missing article");
    }

    @Test
    void whatIsNoYamlIsToldWithTheLineWhereItBreaks() {
        assertThatThrownBy(() -> read(SOUND.replace("binding: [T08]", "binding: [T08")))
                .isInstanceOf(PackFault.class)
                .hasMessageStartingWith(FILE + ", line 3")
                .hasMessageContaining("not YAML");
        assertThatThrownBy(() -> read("")).hasMessageContaining("the file is empty");
        assertThatThrownBy(() -> read("just words")).hasMessageContaining("expected 'name: value' pairs");
    }

    @Test
    void aWayOfAnotherRouteIsNoWay() {
        String route = """

                routes:
                  - id: SIGNING_ORDER
                    title: 先后
                    law: L
                    article: 第一条
                    text: 文
                    way: REVIEW_IN_PARALLEL
                    tier: HARD""";
        assertThatThrownBy(() -> read(SOUND + route))
                .hasMessageContaining("REVIEW_IN_PARALLEL is no way of SIGNING_ORDER");
    }

    @Test
    void aRuleWithoutDirectionCannotBeCombinedByStrictness() {
        assertThatThrownBy(() -> read(SOUND.replace("    value: 10\n", "    value: 10\n    combine: STRICTER\n")
                        .replace("comparison: AT_MOST", "comparison: EXACTLY")))
                .hasMessageContaining("line 19, rule T08: EXACTLY cannot be combined by STRICTER");
    }

    @Test
    void aMissingArticleStopsTheStartInTwoSentences() {
        String text = SOUND.replaceFirst("article: 第一条", "article: ''");
        try {
            read(text);
            assertThat(false).as("refused").isTrue();
        } catch (PackFault fault) {
            FailureAnalysis analysis = new PackFaultAnalyzer().analyze(fault);
            assertThat(analysis.getDescription()).contains("statute/test.yaml, line 11, rule T08: missing article");
            assertThat(analysis.getAction()).contains("docs/law.md");
        }
    }

    @Test
    void theNearestPlaceSpeaks() {
        String city = SOUND.replace("pack: test", "pack: city")
                .replace("\"230000\"", "\"230100\"")
                .replace("value: 10", "value: 8");
        RuleBook book = RuleBook.of(PackFiles.of(Map.of(FILE, SOUND, "city.yaml", city)), "230101");
        assertThat(book.rule("T08", TODAY).orElseThrow().number()).isEqualTo(8);
        assertThat(book.rules(TODAY)).hasSize(1);
        assertThat(book.said("T08", TODAY)).extracting(Rule::place).containsExactly("230100", "230000");
    }

    @Test
    void theStricterOfAllPlacesHoldsWhereTheRuleSaysSo() {
        String province = share("province", "230000", "MORE_THAN", 1, 2);
        String looser = share("city", "230100", "AT_LEAST", 1, 2);
        RuleBook book = RuleBook.of(PackFiles.of(Map.of("a.yaml", province, "b.yaml", looser)), "230101");
        assertThat(book.rule("MAJORITY", TODAY).orElseThrow().place()).isEqualTo("230000");
        String stricter = share("city", "230100", "AT_LEAST", 2, 3);
        RuleBook other = RuleBook.of(PackFiles.of(Map.of("a.yaml", province, "b.yaml", stricter)), "230101");
        assertThat(other.rule("MAJORITY", TODAY).orElseThrow().place()).isEqualTo("230100");
    }

    private static String share(String pack, String place, String comparison, int part, int whole) {
        return """
                pack: %s
                name: 测试
                place: "%s"
                laws:
                  L: {title: 测试条例, valid-from: 2020-01-01, trust: V}
                rules:
                  - {id: MAJORITY, title: 通过, topic: CONGRESS, law: L, article: 第一条, text: 通过, value: %d, of: %d, unit: SHARE, comparison: %s, tier: HARD, combine: STRICTER}
                """.formatted(pack, place, part, whole, comparison);
    }

    @Test
    void aPackThatIsAModelElsewhereLendsOnlyTheRulesItNames() {
        String lender = SOUND.replace("laws:", "models:\n  - {place: \"330000\", rules: [T08]}\nlaws:");
        RuleBook book = RuleBook.of(PackFiles.of(Map.of(FILE, lender)), "330784");
        assertThat(book.rule("T08", TODAY).orElseThrow().tier()).isEqualTo(Tier.MODEL);
        assertThat(book.period("T08", TODAY)).isPresent();
        assertThat(RuleBook.of(PackFiles.of(Map.of(FILE, lender)), "310000").rules(TODAY))
                .isEmpty();
    }

    @Test
    void aFileOfTheFolderTakesThePlaceOfTheOneWithItsNameAndABrokenOneIsNamedByPath(@TempDir Path folder)
            throws IOException {
        Path own = folder.resolve("our-zhejiang.yaml");
        Files.writeString(own, SOUND.replace("pack: test", "pack: zhejiang").replace("\"230000\"", "\"330000\""));
        PackFiles files = PackFiles.read(folder);
        assertThat(files.packs())
                .filteredOn(pack -> pack.id().equals("zhejiang"))
                .hasSize(1);
        RuleBook book = RuleBook.of(files.packs(), "330784");
        assertThat(book.rule("T08", TODAY).orElseThrow().number()).isEqualTo(10);
        assertThat(book.rule("T03a", TODAY)).isEmpty();

        Files.writeString(own, SOUND.replace("unit: WORKING_DAYS", "unit: WEEKS"));
        assertThatThrownBy(() -> PackFiles.read(folder))
                .hasMessageStartingWith(own + ", line 14, rule T08: unit 'WEEKS'");
        assertThatThrownBy(() -> PackFiles.read(folder.resolve("nowhere"))).hasMessageContaining("no such folder");
    }

    @Test
    void aSecondFileOfTheSamePackIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), SOUND);
        Files.writeString(folder.resolve("b.yaml"), SOUND);
        assertThatThrownBy(() -> PackFiles.read(folder))
                .hasMessageContaining("b.yaml, line 1: pack 'test' is written in")
                .hasMessageContaining("a.yaml too");
    }
}
