package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wageaccord.documents.seal.TestSeals;

/** Who signs which paper, by the samples: those whom the paper names, for the party it names, at the moment it names. */
class IssuersTests {

    private static List<Signatory> signatories(PaperKind kind, Map<String, Object> values) {
        return Issuers.of(kind, values, TestSeals.NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFER, 首席代表 陈某",
        "REPLY, 首席代表 应某",
        "MINUTES, 职工方首席代表 陈某; 企业方首席代表 应某",
        "RESOLUTION, 工会签章 浙江示例五金有限公司工会委员会",
        "FILING_FORM, 报送单位 浙江示例五金有限公司",
        "ACCEPTANCE_SLIP, 受理人 卢某",
        "REVIEW_OPINION, 审查人 卢某",
        "SUPPLY_NOTICE, 经办人 卢某",
        "SECRECY_UNDERTAKING, 职工方 卢晓梅",
        "SERVICE_ADDRESS, 确认人 陈建国",
        "REMINDER_LETTER, 集体协商指导员 胡晓芸",
        "OPINION_LETTER, 工会主席 陈建国",
        "PROPOSAL_LETTER, 签发人 程文远",
        "MEDIATION_AGREEMENT, 协调处理部门 永康市人力资源和社会保障局; 职工方首席代表 陈建国; 企业方首席代表 应志强",
        "TERMINATION, 企业方首席代表 应志强; 职工方首席代表 陈建国",
        "SECTOR_MINUTES, 职工方首席代表 陈某; 企业方首席代表 应某",
        "SECTOR_AGREEMENT, 职工方首席代表 陈某; 企业方首席代表 应某",
        "SECTOR_TERMINATION, 职工方首席代表 陈某; 企业方首席代表 应某",
    })
    void theSampleIsSignedByWhomItNames(PaperKind kind, String who) {
        assertThat(signatories(kind, Samples.values(kind)).stream()
                        .map(one -> one.capacity() + " " + one.name())
                        .toList())
                .isEqualTo(List.of(who.split("; ")));
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everySignerActsForAPartyThatThePaperNames(PaperKind kind) {
        Map<String, Object> values = Samples.values(kind);
        List<Signatory> who = signatories(kind, values);
        List<Issuer> acted = Issuers.of(kind).stream()
                .filter(issuer -> issuer.at().isEmpty() || values.containsKey(issuer.at()))
                .toList();
        assertThat(who).hasSameSizeAs(acted).allSatisfy(one -> {
            assertThat(values).containsValue(one.party()).containsValue(one.name());
            assertThat(one.act()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {
                "AGREEMENT",
                "REVISION_RECORD",
                "TEAM_LIST",
                "SUSPENSION",
                "CASE_END",
                "PUBLICATION_NOTICE",
                "PERFORMANCE_REPORT",
                "SECTOR_RESOLUTION"
            })
    void nobodySignsWhatIsAListADraftOrARecordOfThePlatform(PaperKind kind) {
        assertThat(signatories(kind, Samples.values(kind))).isEmpty();
    }

    @Test
    void whatBothOfficesObjectToIsSignedByTheReviewersOfBoth() {
        Map<String, Object> values = new TreeMap<>(Samples.values(PaperKind.REVIEW_OPINION));
        values.put("otherAuthority", "永康市总工会");
        values.put("otherOfficer", "程某");
        values.put("otherOpinionAt", TestSeals.NOW);
        assertThat(signatories(PaperKind.REVIEW_OPINION, values))
                .extracting(Signatory::party)
                .containsExactlyInAnyOrder("永康市人力资源和社会保障局", "永康市总工会");
    }

    @Test
    void minutesAreSignedOnlyByTheChiefWhoConfirmedThem() {
        Map<String, Object> values = new TreeMap<>(Samples.values(PaperKind.MINUTES));
        values.remove("enterpriseConfirmed");
        assertThat(signatories(PaperKind.MINUTES, values))
                .extracting(Signatory::capacity)
                .containsExactly("职工方首席代表");
    }
}
