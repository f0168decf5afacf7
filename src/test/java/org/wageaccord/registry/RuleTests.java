package org.wageaccord.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wageaccord.registry.Entries.enterprise;
import static org.wageaccord.registry.Entries.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.Refusal;

class RuleTests {

    private final EnterpriseRules enterprises = new EnterpriseRules(
            List.of(new Town("14", "芝英镇")),
            new Industries(
                    Map.of("3382", "金属制餐具和器皿制造"), Map.of("33", new IndustryDivision("33", "金属制品业", "C", "制造业"))));
    private final PersonRules people = new PersonRules(LocalDate.of(2026, 2, 9));

    @Test
    void theExampleEnterpriseIsAccepted() {
        assertThat(enterprises.refusals(enterprise())).isEmpty();
    }

    @Test
    void everythingWrongWithAnEnterpriseIsNamedAtOnceWithItsField() {
        EnterpriseEntry wrong = new EnterpriseEntry(
                "91330784DEM000014Y", " ", "9999", "芝瑛镇", false, 240, 241, "", "应某", "81330784DEM000022X", null);
        assertThat(enterprises.refusals(wrong))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple("creditCode", "refusal.registry.creditCodeCheck"),
                        tuple("name", "refusal.registry.missing.name"),
                        tuple("industryCode", "refusal.registry.industryUnknown"),
                        tuple("town", "refusal.registry.townUnknownPerhaps"),
                        tuple("women", "refusal.registry.womenOutOfRange"),
                        tuple("address", "refusal.registry.missing.address"),
                        tuple("unionCreditCode", "refusal.registry.creditCodeCheck"),
                        tuple("unionName", "refusal.registry.missing.unionName"));
    }

    @Test
    void anUnknownIndustryCitesTheClassification() {
        EnterpriseEntry wrong = new EnterpriseEntry(
                "91330784DEM000014X", "浙江示例五金有限公司", "0000", "14", true, 1, 0, "地址", "应某", null, null);
        assertThat(enterprises.refusals(wrong))
                .singleElement()
                .satisfies(refusal ->
                        assertThat(String.valueOf(refusal.citation())).contains("GB/T 4754-2017"));
    }

    @Test
    void anEnterpriseWithoutStaffIsRefused() {
        EnterpriseEntry empty = new EnterpriseEntry(
                "91330784DEM000014X", "浙江示例五金有限公司", "3382", "14", false, 0, 0, "地址", "应某", null, null);
        assertThat(enterprises.refusals(empty))
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.headcountTooSmall");
    }

    @Test
    void aPersonWithAGenderOtherThanTheIdentityNumberTellsIsRefused() {
        assertThat(people.refusals(person("陈某", Gender.FEMALE, "33079919800101001X")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("gender");
                    assertThat(String.valueOf(refusal.citation())).contains("GB 11643-1999");
                });
    }

    @Test
    void everythingWrongWithAPersonIsNamedAtOnceWithItsField() {
        PersonEntry wrong = new PersonEntry(
                "",
                Gender.MALE,
                "330799198001010011",
                "0579-8712345",
                "",
                null,
                "九级工",
                false,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2025, 1, 1),
                null);
        assertThat(people.refusals(wrong))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple("name", "refusal.registry.missing.personName"),
                        tuple("identityNumber", "refusal.registry.identityCheck"),
                        tuple("phone", "refusal.registry.phoneShape"),
                        tuple("post", "refusal.registry.missing.post"),
                        tuple("skillLevel", "refusal.registry.skillLevelUnknown"),
                        tuple("delegateTo", "refusal.registry.endsBeforeBegin"));
    }

    @Test
    void halfATermAsDelegateIsRefused() {
        PersonEntry half = new PersonEntry(
                "陈某",
                Gender.MALE,
                "33079919800101001X",
                "13800000012",
                "钳工",
                "G4",
                "技师",
                false,
                LocalDate.of(2026, 1, 1),
                null,
                null);
        assertThat(people.refusals(half)).extracting(Refusal::field).containsExactly("delegateTo");
    }
}
