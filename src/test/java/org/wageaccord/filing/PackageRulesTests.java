package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    void allWorkersMayBeMembersAndTheExplanationMayFillTwoPages() {
        FilingEntry full = new FilingEntry("首签", "私营企业", 240, "吕某", "1380000", "说".repeat(2400));
        assertThat(PackageRules.refusals(FilingSamples.facts(NUMBER, SIGNED), full, 240))
                .isEmpty();
    }

    @Test
    void theDigestIsOfTheWholePackageAndDoesNotDependOnTheOrderOfFacts() {
        FilingFacts facts = FilingSamples.facts(NUMBER, SIGNED);
        String digest = FilingJson.digest(facts, FilingSamples.entry(), SIGNED);
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(FilingJson.digest(
                        FilingJson.read(FilingJson.write(facts), FilingFacts.class), FilingSamples.entry(), SIGNED))
                .isEqualTo(digest);
        assertThat(FilingJson.digest(facts, FilingSamples.entry(), SIGNED.plusDays(1)))
                .isNotEqualTo(digest);
    }
}
