package org.wageaccord.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;
import static org.wageaccord.registry.Entries.CODE;
import static org.wageaccord.registry.Entries.code;
import static org.wageaccord.registry.Entries.delegate;
import static org.wageaccord.registry.Entries.enterprise;
import static org.wageaccord.registry.Entries.identity;
import static org.wageaccord.registry.Entries.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;

@RegisterTest
@RecordApplicationEvents
@Transactional
class RegistryTests {

    private static final PartyId EXAMPLE = new PartyId(CODE);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    @Autowired
    Registry registry;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void platformActs() {
        act(Actor.PLATFORM);
    }

    @Test
    void theExampleEnterpriseIsEnteredWithItsUnionTownAndIndustry() {
        assertThat(registry.enter(enterprise()).orElseThrow()).isEqualTo(EXAMPLE);
        assertThat(registry.enterprise(EXAMPLE))
                .contains(new Enterprise(
                        EXAMPLE,
                        "浙江示例五金有限公司",
                        "3382",
                        "金属制餐具和器皿制造",
                        "14",
                        "芝英镇",
                        true,
                        240,
                        96,
                        "永康市芝英镇示例路 1 号",
                        "应某",
                        new PartyId("81330784DEM000022R"),
                        "浙江示例五金有限公司工会"));
        assertThat(events.stream(EnterpriseEntered.class))
                .containsExactly(new EnterpriseEntered(EXAMPLE, "浙江示例五金有限公司", "芝英镇", 240, true, true));
    }

    @Test
    void aRefusedEnterpriseChangesNothing() {
        Outcome<PartyId> outcome = registry.enter(enterprise("91330784DEM000014Y", "错码公司", "芝英镇", false, null, null));
        assertThat(outcome.refusals()).extracting(Refusal::field).containsExactly("creditCode");
        assertThat(registry.enterprise(new PartyId("91330784DEM000014Y"))).isEmpty();
        assertThat(events.stream(EnterpriseEntered.class)).isEmpty();
    }

    @Test
    void enteringAgainReplacesTheFactsAndTheUnion() {
        registry.enter(enterprise()).orElseThrow();
        registry.enter(enterprise(CODE, "浙江示例五金股份有限公司", "07", true, null, null)).orElseThrow();
        assertThat(registry.enterprise(EXAMPLE)).hasValueSatisfying(now -> {
            assertThat(now.name()).isEqualTo("浙江示例五金股份有限公司");
            assertThat(now.townName()).isEqualTo("古山镇");
            assertThat(now.unionId()).isNull();
        });
    }

    @Test
    void aUnionBelongsToOneEnterprise() {
        registry.enter(enterprise()).orElseThrow();
        assertThat(registry.enter(enterprise(code(1), "另一公司", "芝英镇", false, "81330784DEM000022R", "另一工会"))
                        .refusals())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("unionCreditCode", "refusal.registry.unionOfAnother"));
    }

    @Test
    void whoeverSavesFromAnOldVersionIsRefusedAndNothingIsOverwritten() {
        registry.enter(enterprise(), 0).orElseThrow();
        registry.enter(enterprise(CODE, "先改的名称", "芝英镇", true, null, null), 1).orElseThrow();
        assertThat(registry.enter(enterprise(CODE, "后改的名称", "芝英镇", true, null, null), 1)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.changedMeanwhile");
        assertThat(registry.enter(enterprise(), 0).refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.creditCodeTaken");
        assertThat(registry.enterprise(EXAMPLE).orElseThrow().name()).isEqualTo("先改的名称");
    }

    @Test
    void theEnterpriseMayChangeItsFactsButNotWhetherItIsAboveScale() {
        registry.enter(enterprise()).orElseThrow();
        act(holding(EXAMPLE, Role.EH));
        assertThat(registry.enter(enterprise(CODE, "浙江示例五金有限公司", "芝英镇", false, null, null))
                        .refusals())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("aboveScale", "refusal.registry.aboveScaleByUnion"));
        assertThat(registry.enter(enterprise(CODE, "新名称", "芝英镇", true, null, null))
                        .isDone())
                .isTrue();
        act(holding(PartyId.CITY_UNION, Role.CU));
        assertThat(registry.enter(enterprise(CODE, "新名称", "芝英镇", false, null, null))
                        .isDone())
                .isTrue();
        assertThat(registry.enterprise(EXAMPLE).orElseThrow().aboveScale()).isFalse();
    }

    @Test
    void withoutAMandateNobodyEntersAnything() {
        registry.enter(enterprise()).orElseThrow();
        act(new Actor(new ActorId(UUID.randomUUID()), "路人", "EH"));
        assertThat(registry.enter(enterprise()).refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.notYours");
        assertThat(registry.enter(EXAMPLE, person("李某", Gender.MALE, "33079919800101001X"))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.notYours");
        assertThat(registry.mandate(new ActorId(UUID.randomUUID()), EXAMPLE, Role.EH, FIRST, LAST, "委托书")
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.notYours");
    }

    @Test
    void identityNumberAndPhoneLieEncryptedInTheDatabase() {
        registry.enter(enterprise()).orElseThrow();
        Person entered = registry.enter(EXAMPLE, person("张㛃", Gender.MALE, "33079919800101001X"))
                .orElseThrow();
        Map<String, Object> row = jdbc.sql("select * from registry.person where id = ?")
                .param(entered.id())
                .query()
                .singleRow();
        assertThat(row.values())
                .allSatisfy(value -> assertThat(
                                value instanceof byte[] bytes
                                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                                        : String.valueOf(value))
                        .doesNotContain("33079919800101001X")
                        .doesNotContain("13800000012"));
        assertThat(events.stream(PersonEntered.class)).containsExactly(new PersonEntered(EXAMPLE, entered.id(), "张㛃"));
    }

    @Test
    void thePersonIsOnTheRosterOnceAndAnAccountBelongsToOnePerson() {
        registry.enter(enterprise()).orElseThrow();
        ActorId account = new ActorId(UUID.randomUUID());
        PersonEntry withAccount = new PersonEntry(
                "𠮷某",
                Gender.MALE,
                identity(1, Gender.MALE),
                "13800000012",
                "钳工",
                "G4",
                "技师",
                true,
                null,
                null,
                account);
        Person entered = registry.enter(EXAMPLE, withAccount).orElseThrow();
        assertThat(registry.personOf(account)).contains(entered);
        assertThat(entered.skillLevel()).isEqualTo("技师");
        assertThat(registry.enter(EXAMPLE, withAccount).refusals())
                .extracting(Refusal::field)
                .containsExactly("identityNumber", "account");
    }

    @Test
    void delegatesAreInOfficeFromTheFirstToTheLastDayOfTheirTerm() {
        registry.enter(enterprise()).orElseThrow();
        LocalDate from = LocalDate.of(2024, 5, 1);
        LocalDate to = LocalDate.of(2027, 4, 30);
        registry.enter(EXAMPLE, delegate("陈某", Gender.MALE, identity(1, Gender.MALE), false, from, to));
        registry.enter(EXAMPLE, delegate("安某", Gender.FEMALE, identity(1, Gender.FEMALE), false, from, to));
        registry.enter(EXAMPLE, person("白某", Gender.MALE, identity(2, Gender.MALE)));
        assertThat(registry.delegates(EXAMPLE, from)).extracting(Person::name).containsExactly("安某", "陈某");
        assertThat(registry.delegates(EXAMPLE, to)).hasSize(2);
        assertThat(registry.delegates(EXAMPLE, from.minusDays(1))).isEmpty();
        assertThat(registry.delegates(EXAMPLE, to.plusDays(1))).isEmpty();
    }

    @Test
    void peopleAreFoundByPartOfTheirNameAndSignsAreNotPatterns() {
        registry.enter(enterprise()).orElseThrow();
        registry.enter(EXAMPLE, person("欧阳某", Gender.MALE, identity(1, Gender.MALE)));
        assertThat(registry.people(EXAMPLE, "阳", 0).items())
                .extracting(Person::name)
                .containsExactly("欧阳某");
        assertThat(registry.people(EXAMPLE, "%", 0).items()).isEmpty();
    }

    @Test
    void aMandateCountsFromItsFirstToItsLastDay() {
        registry.enter(enterprise()).orElseThrow();
        ActorId holder = new ActorId(UUID.randomUUID());
        LocalDate from = LocalDate.of(2026, 3, 1);
        LocalDate to = LocalDate.of(2026, 6, 30);
        Mandate mandate = registry.mandate(holder, EXAMPLE, Role.EC, from, to, "授权委托书 2026-1")
                .orElseThrow();
        assertThat(registry.holds(holder, EXAMPLE, Set.of(Role.EC, Role.EL), from))
                .isTrue();
        assertThat(registry.holds(holder, EXAMPLE, Set.of(Role.EC), to)).isTrue();
        assertThat(registry.holds(holder, EXAMPLE, Set.of(Role.EC), from.minusDays(1)))
                .isFalse();
        assertThat(registry.holds(holder, EXAMPLE, Set.of(Role.EC), to.plusDays(1)))
                .isFalse();
        assertThat(registry.holds(holder, EXAMPLE, Set.of(Role.WC), from)).isFalse();
        assertThat(registry.holders(EXAMPLE, Set.of(Role.EC), from)).containsExactly(holder);
        assertThat(registry.mandatesOf(holder, from)).containsExactly(mandate);
    }

    @Test
    void aRevokedMandateEndsOnTheDayNamedAndTheFactsStay() {
        registry.enter(enterprise()).orElseThrow();
        ActorId holder = new ActorId(UUID.randomUUID());
        Mandate mandate =
                registry.mandate(holder, EXAMPLE, Role.EC, FIRST, LAST, "授权委托书").orElseThrow();
        LocalDate lastDay = LocalDate.of(2026, 3, 31);
        registry.revoke(mandate.id(), lastDay, "撤销通知").orElseThrow();
        assertThat(registry.holds(holder, EXAMPLE, Set.of(Role.EC), lastDay)).isTrue();
        assertThat(registry.holds(holder, EXAMPLE, Set.of(Role.EC), lastDay.plusDays(1)))
                .isFalse();
        assertThat(registry.revoke(mandate.id(), lastDay.minusDays(1), "再次撤销").refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.mandateAlreadyRevoked");
    }

    @Test
    void theDatabaseRefusesToChangeAMandate() {
        assertThatThrownBy(() -> jdbc.sql("truncate registry.mandate cascade").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }

    @Test
    void theDatabaseRefusesToDeleteAMandate() {
        registry.mandate(new ActorId(UUID.randomUUID()), PartyId.CITY_UNION, Role.CU, FIRST, LAST, "任职文件");
        assertThatThrownBy(() -> jdbc.sql("delete from registry.mandate").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }

    @Test
    void aRoleStandsOnlyForAPartyOfItsKind() {
        ActorId holder = new ActorId(UUID.randomUUID());
        assertThat(registry.mandate(holder, new PartyId(code(9)), Role.EC, FIRST, LAST, "委托书")
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("party");
        assertThat(registry.mandate(holder, PartyId.LABOR_BUREAU, Role.CU, FIRST, LAST, "文件")
                        .refusals())
                .hasSize(1);
        assertThat(registry.mandate(holder, PartyId.town("99"), Role.TG, FIRST, LAST, "聘书")
                        .refusals())
                .hasSize(1);
        assertThat(registry.mandate(holder, PartyId.town("14"), Role.TG, FIRST, LAST, "聘书")
                        .isDone())
                .isTrue();
        assertThat(registry.mandate(holder, PartyId.town("14"), Role.TG, LAST, FIRST, " ")
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("to", "sourcePaper");
    }

    @Test
    void manyAreEnteredAllOrNone() {
        FileMark file = new FileMark("名单.csv", "0".repeat(64));
        EnterpriseEntry good = enterprise(code(1), "甲公司", "芝英镇", false, null, null);
        EnterpriseEntry bad = enterprise(code(2), "乙公司", "佛堂镇", false, null, null);
        assertThat(registry.enterAll(List.of(good, bad), file).isDone()).isFalse();
        assertThat(registry.enterprise(new PartyId(code(1)))).isEmpty();
        assertThat(registry.enterAll(List.of(good), file).orElseThrow()).isEqualTo(new Taken(1, 0));
        assertThat(registry.enterAll(List.of(good), file).orElseThrow()).isEqualTo(new Taken(0, 1));
        assertThat(events.stream(EnterprisesImported.class)).hasSize(2);
    }

    @Test
    void aRosterReplacesPeopleByTheirIdentityNumber() {
        registry.enter(enterprise()).orElseThrow();
        FileMark file = new FileMark("名册.csv", "0".repeat(64));
        String identity = identity(1, Gender.MALE);
        registry.enter(EXAMPLE, person("陈某", Gender.MALE, identity)).orElseThrow();
        assertThat(registry.enterAll(
                                EXAMPLE,
                                List.of(
                                        person("陈某某", Gender.MALE, identity),
                                        person("李某", Gender.FEMALE, identity(1, Gender.FEMALE))),
                                file)
                        .orElseThrow())
                .isEqualTo(new Taken(1, 1));
        assertThat(registry.people(EXAMPLE, "", 0).items())
                .extracting(Person::name)
                .containsExactly("陈某某", "李某");
    }

    private Actor holding(PartyId party, Role role) {
        act(Actor.PLATFORM);
        Actor holder = new Actor(new ActorId(UUID.randomUUID()), "某人", role.name());
        registry.mandate(holder.id(), party, role, FIRST, LAST, "任职文件").orElseThrow();
        return holder;
    }

    private void act(Actor who) {
        when(actor.get()).thenReturn(who);
    }
}
