package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;

/** A town's guide can add local clauses; they are data with Chinese text, in versions, and never deleted. */
@BargainingRoom
@RecordApplicationEvents
class LocalClausesTests extends AtTheTable {

    private static final Actor GUIDE = new Actor(new ActorId(UUID.randomUUID()), "胡某", Role.TG.name());
    private static final Actor ELSEWHERE = new Actor(new ActorId(UUID.randomUUID()), "何某", Role.TG.name());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Autowired
    LocalClauses clauses;

    @Autowired
    Registry registry;

    @Autowired
    ApplicationEvents events;

    private String town;

    @BeforeEach
    void eachTestHasATownOfItsOwn() {
        town = jdbc.sql("""
            select code from registry.town t where not exists
                (select from bargaining.local_clause c where c.town = t.code) order by code limit 1\
            """).query(String.class).single();
        guides(GUIDE, town);
        guides(ELSEWHERE, "不是这里");
    }

    @Test
    void aGuideOfTheTownAddsAClauseForTheEnterprisesThere() {
        UUID id = done(() -> clauses.write(town, entry("高温津贴", TODAY)));
        assertThat(clauses.inForce(town)).singleElement().satisfies(c -> {
            assertThat(c.title()).isEqualTo("高温津贴");
            assertThat(c.townName()).isNotBlank();
            assertThat(c.by()).isEqualTo("胡某");
            assertThat(c.id()).isEqualTo(id);
        });
        assertThat(clauses.towns()).extracting("code").contains(town);
        assertThat(events.stream(LocalClauseWritten.class))
                .singleElement()
                .satisfies(e -> assertThat(e.version()).isEqualTo(1));
    }

    @Test
    void aGuideOfAnotherTownAndEverybodyElseIsRefusedWithTheArticle() {
        UUID id = done(() -> clauses.write(town, entry("高温津贴", TODAY)));
        for (Actor other : List.of(ELSEWHERE, Table.CHEN)) {
            assertThat(Acting.as(other, () -> Table.laws(clauses.write(town, entry("夜班", TODAY)))))
                    .containsExactly("null notYourTown 《中华人民共和国工会法》第二十一条");
            assertThat(Acting.as(other, () -> Table.codes(clauses.rewrite(id, 1, entry("夜班", TODAY)))))
                    .containsExactly("notYourTown");
            assertThat(Acting.as(other, () -> Table.codes(clauses.withdraw(id, TODAY, "不用了"))))
                    .containsExactly("notYourTown");
        }
        assertThat(clauses.inForce(town)).hasSize(1);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOneFromItsDayAndBothStay() {
        UUID id = done(() -> clauses.write(town, entry("高温津贴", TODAY)));
        done(() -> clauses.rewrite(id, 1, entry("高温和低温津贴", TODAY.plusDays(10))));
        assertThat(clauses.inForce(town)).extracting(LocalClause::title).containsExactly("高温津贴");
        assertThat(codes(() -> clauses.rewrite(id, 1, entry("别的", TODAY.plusDays(10)))))
                .as("somebody changed an old version")
                .containsExactly("localChangedMeanwhile");
        assertThat(codes(() -> clauses.rewrite(id, 2, entry("别的", TODAY.plusDays(9)))))
                .containsExactly("localNotBackwards");
        table.day(3, 14);
        assertThat(clauses.inForce(town)).extracting(LocalClause::title).containsExactly("高温和低温津贴");
        assertThat(clauses.history(town, 0).items())
                .extracting(c -> c.version() + " " + c.state(LocalDate.of(2026, 3, 14)))
                .containsExactly("2 IN_FORCE", "1 REPLACED");
    }

    @Test
    void itIsWithdrawnFromADayWithAReasonAndNeverDeleted() {
        UUID id = done(() -> clauses.write(town, entry("高温津贴", TODAY)));
        assertThat(codes(() -> clauses.withdraw(id, TODAY.minusDays(1), " ")))
                .containsExactly("localNotBackwards", "wordsMissing");
        assertThat(codes(() -> clauses.withdraw(id, null, "不用了"))).containsExactly("wordsMissing");
        done(() -> clauses.withdraw(id, TODAY.plusDays(5), "有了省里的规定"));
        assertThat(clauses.inForce(town)).as("until that day").hasSize(1);
        table.day(3, 9);
        assertThat(clauses.inForce(town)).isEmpty();
        assertThat(clauses.history(town, 0).items()).hasSize(1);
        assertThat(codes(() -> clauses.withdraw(id, LocalDate.of(2026, 3, 20), "再一次")))
                .containsExactly("localWithdrawn");
        assertThat(codes(() -> clauses.rewrite(id, 1, entry("高温", LocalDate.of(2026, 3, 20)))))
                .containsExactly("localWithdrawn");
        assertThat(events.stream(LocalClauseWithdrawn.class)).hasSize(1);
        AppendOnly.assertKept(jdbc, "bargaining.local_clause");
        AppendOnly.assertKept(jdbc, "bargaining.local_clause_withdrawal");
    }

    @Test
    void whatIsMissingIsToldBesideItsField() {
        LocalClauseEntry empty = new LocalClauseEntry("题".repeat(61), " ", "", "", null);
        assertThat(Acting.as(GUIDE, () -> clauses.write(town, empty)).refusals())
                .allSatisfy(r -> assertThat(r.citation()).isNotNull())
                .extracting(r -> r.field() + " " + r.code().replaceFirst(".*\\.", ""))
                .containsExactly(
                        "title wordsTooMany",
                        "text wordsMissing",
                        "plain wordsMissing",
                        "source wordsMissing",
                        "validFrom wordsMissing");
        assertThat(codes(() -> clauses.write(town, entry("高温津贴", TODAY.minusDays(1)))))
                .containsExactly("localNotBackwards");
    }

    @Test
    void aTownOffersNoMoreThanAReaderCanLookThrough() {
        for (int i = 0; i < LocalClauseRules.MOST; i++) {
            String title = "条款" + i;
            done(() -> clauses.write(town, entry(title, TODAY)));
        }
        assertThat(codes(() -> clauses.write(town, entry("又一条", TODAY)))).containsExactly("tooManyLocal");
        assertThat(clauses.inForce(town)).hasSize(LocalClauseRules.MOST);
    }

    private void guides(Actor who, String code) {
        when(registry.mandatesOf(eq(who.id()), any()))
                .thenReturn(List.of(new Mandate(
                        UUID.randomUUID(), who.id(), PartyId.town(code), Role.TG, TODAY, TODAY.plusYears(1), "聘书")));
    }

    private static LocalClauseEntry entry(String title, LocalDate from) {
        return new LocalClauseEntry(title, "每年6月至9月，露天作业的职工每人每月发给高温津贴。", "天热多发一份钱", "《防暑降温措施管理办法》第十七条", from);
    }

    private <T> T done(Supplier<Outcome<T>> act) {
        return Acting.as(GUIDE, () -> act.get().orElseThrow());
    }

    private static List<String> codes(Supplier<? extends Outcome<?>> act) {
        return Acting.as(GUIDE, () -> Table.codes(act.get()));
    }
}
