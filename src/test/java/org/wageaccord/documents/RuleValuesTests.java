package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Statute;
import org.xml.sax.InputSource;

/** What papers say of the law comes from the packs of the place they are printed for. */
class RuleValuesTests {

    /** A legal share, multiple or number of days typed as words or figures, and an article of a place's own law. */
    private static final String LEGAL = "三分之[一二]|半数|百分之|21\\.75|(?<![0-9])(?:80|90|150|200|300)%|[×x] ?[12]/[23]"
            + "|《(?:浙江|永康|金华|杭州|宁波|北京|重庆|上海|山东)[^》]*》|浙江省";

    static RuleValues at(String place) {
        City city = new City(place, "示", "示例市", "示例市总工会", "示例市人力资源和社会保障局");
        return new RuleValues(new Statute(city, Clock.fixed(Instant.parse("2026-04-15T06:00:00Z"), Show.BEIJING)));
    }

    private static Map<String, Object> of(String place, PaperKind kind) {
        return at(place).with(Samples.EDITIONS.newest(kind), Map.of());
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void theSampleSaysWhatThePacksOfYongkangSay(PaperKind kind) {
        of("330784", kind).forEach((name, value) -> {
            Object sample = Samples.values(kind).get(name);
            if (value instanceof java.math.BigDecimal number) {
                assertThat((java.math.BigDecimal) sample).as(name).isEqualByComparingTo(number);
            } else {
                assertThat(sample).as(name).isEqualTo(value);
            }
        });
    }

    /** 北京市集体合同条例, 宁波市企业工资集体协商条例, 重庆市集体合同条例: no paper of theirs names Zhejiang's where they have their own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "110000 | 北京市集体合同条例 | 《北京市集体合同条例》第三十二条第二款",
                "330200 | 宁波市企业工资集体协商条例 | 《宁波市企业工资集体协商条例》第十四条",
                "500000 | 重庆市集体合同条例 | 《重庆市集体合同条例》第十九条第二款"
            })
    void theAgreementAndTheReplyRestOnTheLawOfThePlace(String place, String law, String reply) {
        assertThat(of(place, PaperKind.AGREEMENT).get("lawBasis").toString())
                .contains("《" + law + "》")
                .doesNotContain("浙江");
        assertThat(of(place, PaperKind.REPLY)).containsEntry("lawReply", reply);
    }

    /** 浙江省企业民主管理条例 第十五条: secret ballot; 浙江省集体合同条例 第十七条: talks rest with the consent of the workers' side. */
    @Test
    void secrecyOfTheBallotAndConsentToRestAreToldWithTheArticleWhereThePlaceHasOne() {
        assertThat(of("330784", PaperKind.RESOLUTION)).containsEntry("lawBallot", "《浙江省企业民主管理条例》第十五条");
        assertThat(of("110000", PaperKind.RESOLUTION)).doesNotContainKey("lawBallot");
        assertThat(of("330784", PaperKind.SUSPENSION).get("lawSuspension"))
                .isEqualTo("《集体合同规定》第三十五条、《浙江省集体合同条例》第十七条、《浙江省企业民主管理条例》第二十九条");
        assertThat(of("110000", PaperKind.SUSPENSION).get("lawSuspension").toString())
                .doesNotContain("浙江");
    }

    @Test
    void anArticleThatCouldNotBeReadIsNotPrinted() {
        assertThat(of("110000", PaperKind.RESOLUTION).get("lawVote").toString()).doesNotContain("待核");
    }

    /** 浙江省集体合同条例 第五条: 高于; the national law: 不得低于. */
    @Test
    void wagesAreAboveTheLocalMinimumOrNotBelowItAsThePlaceSays() {
        assertThat(of("330784", PaperKind.AGREEMENT)).containsEntry("minimumOrder", "高于");
        assertThat(of("110000", PaperKind.AGREEMENT)).containsEntry("minimumOrder", "不低于");
    }

    /** 过半数 excludes the half itself, 半数以上 includes it. */
    @Test
    void aBoundSaysWhetherItIncludesTheShareItself() {
        assertThat(of("330784", PaperKind.RESOLUTION))
                .containsEntry("quorumBound", "三分之二以上")
                .containsEntry("majorityBound", "过半数");
        assertThat(of("330784", PaperKind.SECTOR_RESOLUTION)).containsEntry("sectorBound", "半数以上");
        assertThat(of("330784", PaperKind.TEAM_LIST)).containsEntry("expertShare", "三分之一");
    }

    /** An article without its title is one of the law told before it, and only there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T03.law, T03 | 《浙江省集体合同条例》第七条",
                "T03, T03.law | 《浙江省集体合同条例》第七条",
                "T03.law, T03, T05 | 《浙江省集体合同条例》第七条、第十六条",
                "T03, 《集体合同规定》第三十二条, T05 | 《浙江省集体合同条例》第七条、《集体合同规定》第三十二条、《浙江省集体合同条例》第十六条",
                "《甲法》第七条, 《甲法》第九条, 《乙法》第三条, 《乙法》第九条 | 《甲法》第七条、第九条、《乙法》第三条、第九条",
                "《甲法》, 《乙法》, 《乙法》第九条 | 《甲法》《乙法》第九条"
            })
    void everyArticleIsToldWithItsLaw(String rules, String told) {
        Variable law = new Variable(
                "law", VariableType.TEXT, true, "", "", "", List.of(), List.of(rules.split(", ")), List.of());
        Edition edition = new Edition(PaperKind.OFFER, "2026", "", List.of(law));
        assertThat(at("330784").with(edition, Map.of())).containsEntry("law", told);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 半数",
        "5, 10, 半数",
        "2, 3, 三分之二",
        "1, 10, 十分之一",
        "2, 15, 十五分之二",
        "1, 20, 二十分之一",
        "11, 25, 二十五分之十一",
        "3, 1000, 千分之三",
        "7, 105, 一百零五分之七",
        "20, 100, 20%",
        "1.5, 1000, 0.15%",
        "3, 10000, 0.03%"
    })
    void aShareIsWrittenAsTheLawWritesIt(BigDecimal part, BigDecimal whole, String words) {
        assertThat(Shares.words(part, whole)).isEqualTo(words);
    }

    @Test
    void whatTheCallerGivesStays() {
        Edition offer = Samples.EDITIONS.newest(PaperKind.OFFER);
        assertThat(at("330784").with(offer, Map.of("lawOffer", "别的"))).containsEntry("lawOffer", "别的");
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("contract-templates"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(PaperKind.values().length);
            return found.stream();
        }
    }

    /** Words between the tags are printed in every city; what stands in an element with th:text is shown by editors only. */
    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsALegalNumberOrAnArticleOfOnePlace(Path template) throws Exception {
        Map<String, String> printed = new TreeMap<>();
        printed(root(Files.readString(template)), printed);
        assertThat(printed.keySet())
                .as(template.toString())
                .noneMatch(words ->
                        java.util.regex.Pattern.compile(LEGAL).matcher(words).find());
    }

    private static void printed(Element element, Map<String, String> found) {
        NodeList attributes = element.getChildNodes();
        if (element.hasAttribute("th:text")) {
            literals(element.getAttribute("th:text"), found);
            return;
        }
        if (element.hasAttribute("th:replace")) {
            return;
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            Node child = attributes.item(i);
            if (child instanceof Element inner) {
                printed(inner, found);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                found.put(child.getNodeValue(), element.getTagName());
            }
        }
    }

    /** The words in quotes of an expression are printed, too. */
    private static void literals(String expression, Map<String, String> found) {
        java.util.regex.Pattern.compile("'([^']*)'")
                .matcher(expression)
                .results()
                .forEach(literal -> found.put(literal.group(1), "th:text"));
    }

    private static Element root(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))))
                .getDocumentElement();
    }
}
