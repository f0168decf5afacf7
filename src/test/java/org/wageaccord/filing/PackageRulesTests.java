package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;

/** 《浙江省集体合同条例》第三十四条: the text, the explanation and the other materials are filed. */
class PackageRulesTests {

    private static final CaseNumber NUMBER = CaseNumber.parse("永薪协〔2026〕0123号");
    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 17);

    @Test
    void aCompletePackageCanBeFiled() {
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), FilingSamples.entry(), 240))
                .isEmpty();
    }

    @Test
    void aMissingPaperIsNamedAndTheResolutionCitesArticle24() {
        List<Refusal> refusals = PackageRules.materials(FilingSamples.facts(NUMBER, SIGNED, "第一稿", ""));
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.args()).containsExactly("职工代表大会决议");
            assertThat(refusal.citation()).hasToString("《浙江省集体合同条例》第二十四条");
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        FilingEntry wrong = new FilingEntry("新签", " ", 241, "", "12345", "说".repeat(2401));
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), wrong, 240))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder(
                        "agreementKind", "economicType", "unionMembers", "filer", "phone", "explanation");
    }

    @Test
    void whatOnlyTheEnterpriseKnowsMayBeLeftOutButNotBeImpossible() {
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), told(null, null), 240))
                .isEmpty();
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), told(12, "7.5"), 240))
                .isEmpty();
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), told(-1, "1000"), 240))
                .extracting(Refusal::field)
                .containsExactly("dispatched", "frontLineRaise");
    }

    private static FilingEntry told(Integer dispatched, String raise) {
        return new FilingEntry(
                "首签", "私营企业", 240, "吕某", "13800000000", "说明", dispatched, raise == null ? null : new BigDecimal(raise));
    }

    @Test
    void allWorkersMayBeMembersAndTheExplanationMayFillTwoPages() {
        FilingEntry full = new FilingEntry("首签", "私营企业", 240, "吕某", "13800000000", "𠮷".repeat(2400));
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), full, 240))
                .isEmpty();
    }

    @Test
    void whatThePlatformDoesNotKnowTheEnterpriseWrites() {
        FilingEntry open =
                new FilingEntry("首签", "私营企业", 240, "吕某", "13800000000", "上一合同：" + FilingFacts.TO_FILL_IN + "履行情况】");
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), open, 240))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("explanation");
                    assertThat(refusal.code()).isEqualTo("refusal.filing.explanationOpen");
                    assertThat(refusal.citation()).hasToString("《浙江省集体合同条例》第三十四条");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800000000",
                "19900000236",
                "0579-87000000",
                "057987000000",
                "010-62000000-8001",
                "87000000",
                "400-800-1234"
            })
    void aNumberThatCanBeCalledIsTaken(String phone) {
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), calling(phone), 240))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-------", "12345", "0000000", "12800000000", "138000000001", "0579--87000000", "电话", ""})
    void anythingElseIsNot(String phone) {
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), calling(phone), 240))
                .extracting(Refusal::field)
                .containsExactly("phone");
    }

    private static FilingEntry calling(String phone) {
        return new FilingEntry("首签", "私营企业", 240, "吕某", phone, "说明");
    }

    @Test
    void lineEndsAreOneCharacterAndRareCharactersCountOnce() {
        assertThat(FilingText.tidy(" 一\r\n二\r三\n ")).isEqualTo("一\n二\n三");
        assertThat(FilingText.length("𠮷\n祥")).isEqualTo(3);
    }

    @Test
    void theDigestIsOfTheWholePackageAndDoesNotDependOnTheOrderOfFacts() {
        FilingFacts facts = FilingSamples.facts(NUMBER, SIGNED);
        String digest = FilingJson.digest(facts, FilingSamples.entry(), List.of(), SIGNED);
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(FilingJson.digest(
                        FilingJson.read(FilingJson.write(facts), FilingFacts.class),
                        FilingSamples.entry(),
                        List.of(),
                        SIGNED))
                .isEqualTo(digest);
        assertThat(FilingJson.digest(facts, FilingSamples.entry(), List.of(), SIGNED.plusDays(1)))
                .isNotEqualTo(digest);
    }
}
