package org.wageaccord.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;

/** Who may grant which mandate, and what a mandate must be beside the others of its holder. */
class GrantsTests {

    private static final PartyId OWN = new PartyId("91330784DEM000014X");
    private static final PartyId OTHER = new PartyId("91330784OTHER00001");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void theCityUnionGrantsEveryRole() {
        Grants grants = Grants.of(List.of(mandate(PartyId.CITY_UNION, Role.CU)));
        assertThat(Role.values()).allMatch(role -> grants.grants(role, OWN));
        assertThat(grants.roles(OWN)).isEqualTo(Grants.OF_ENTERPRISE);
    }

    @Test
    void theSystemAdministratorGrantsRolesOfOfficesOnly() {
        Grants grants = Grants.of(List.of(mandate(PartyId.CITY_UNION, Role.SA)));
        assertThat(Arrays.stream(Role.values()).filter(role -> grants.grants(role, OWN)))
                .containsExactlyInAnyOrderElementsOf(Grants.OFFICES);
        assertThat(grants.roles(OWN)).isEmpty();
    }

    @Test
    void theLegalRepresentativePicksTheEnterpriseSideOfTheOwnEnterprise() {
        Grants grants = Grants.of(List.of(mandate(OWN, Role.EL)));
        assertThat(grants.roles(OWN)).containsExactlyInAnyOrder(Role.EH, Role.EC, Role.ER);
        assertThat(grants.roles(OTHER)).isEmpty();
        assertThat(grants.grants(Role.EL, OWN)).isFalse();
        assertThat(grants.grants(Role.WC, OWN)).isFalse();
    }

    @Test
    void theUnionsHeadGrantsToTheWorkersSide() {
        Grants grants = Grants.of(List.of(mandate(OWN, Role.WC)));
        assertThat(grants.roles(OWN)).containsExactlyInAnyOrder(Role.WR, Role.CD, Role.WK);
    }

    @Test
    void whoOnlyPreparesNegotiatesVotesOrReviewsGrantsNothing() {
        for (Role role : List.of(
                Role.EH, Role.EC, Role.ER, Role.WR, Role.RC, Role.CD, Role.WK, Role.TG, Role.TA, Role.HB, Role.AU)) {
            assertThat(Grants.of(List.of(mandate(OWN, role))).any())
                    .as(role.name())
                    .isFalse();
        }
    }

    @Test
    void theHeadOfASideKeepsTheAccountsOfTheOwnSideAndNobodyElses() {
        Grants chair = Grants.of(List.of(mandate(OWN, Role.WC)));
        assertThat(chair.keeps(Role.WR, List.of(mandate(OWN, Role.WR), mandate(OWN, Role.CD)), TODAY))
                .isTrue();
        assertThat(chair.keeps(Role.EH, List.of(mandate(OWN, Role.EH), mandate(OWN, Role.CD)), TODAY))
                .as("a manager who is a delegate")
                .isFalse();
        assertThat(chair.keeps(Role.WR, List.of(mandate(OWN, Role.WR), mandate(OTHER, Role.WR)), TODAY))
                .as("somebody who negotiates elsewhere too")
                .isFalse();
        assertThat(chair.keeps(Role.CU, List.of(mandate(PartyId.CITY_UNION, Role.CU)), TODAY))
                .isFalse();
        assertThat(chair.keeps(Role.WK, List.of(), TODAY)).isFalse();
        Grants administrator = Grants.of(List.of(mandate(PartyId.CITY_UNION, Role.SA)));
        assertThat(administrator.keeps(Role.HB, List.of(mandate(PartyId.LABOR_BUREAU, Role.HB)), TODAY))
                .isTrue();
        assertThat(administrator.keeps(Role.WC, List.of(mandate(OWN, Role.WC)), TODAY))
                .isFalse();
    }

    @Test
    void negotiatorsOfTheTwoSidesMayNotBeTheSamePersonByArticle24() {
        assertThat(beside(mandate(OWN, Role.WR), mandate(OWN, Role.ER)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("role");
                    assertThat(refusal.code()).isEqualTo("refusal.registry.bothSides");
                    assertThat(refusal.citation()).hasToString("《集体合同规定》第二十四条");
                });
        assertThat(beside(mandate(OWN, Role.WR), mandate(OTHER, Role.ER))).isEmpty();
        assertThat(beside(mandate(OWN, Role.CD), mandate(OWN, Role.EH)))
                .as("managers may be delegates")
                .isEmpty();
    }

    @Test
    void theRecorderIsNoNegotiatorByArticle33() {
        assertThat(beside(mandate(OWN, Role.RC), mandate(OWN, Role.WR)))
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.recorderNegotiates");
        assertThat(beside(mandate(OWN, Role.EC), mandate(OWN, Role.RC)))
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.recorderNegotiates");
    }

    @Test
    void theSameMandateTwiceAtATimeIsRefusedButOneAfterTheOtherIsNot() {
        assertThat(beside(mandate(OWN, Role.EH), mandate(OWN, Role.EH)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("from", "refusal.registry.mandateOverlaps"));
        Mandate next = new Mandate(UUID.randomUUID(), holder(), OWN, Role.EH, TO.plusDays(1), TO.plusYears(1), "续聘");
        assertThat(MandateRules.refusals(next, List.of(mandate(OWN, Role.EH)))).isEmpty();
    }

    @Test
    void aMandateNeedsItsPaperAndEndsAfterItsBegin() {
        Mandate bad = new Mandate(UUID.randomUUID(), holder(), OWN, Role.EH, TO, FROM, " ");
        assertThat(MandateRules.refusals(bad, List.of()))
                .extracting(Refusal::field)
                .containsExactly("to", "sourcePaper");
    }

    private static List<Refusal> beside(Mandate mandate, Mandate other) {
        return MandateRules.refusals(mandate, List.of(other));
    }

    private static Mandate mandate(PartyId party, Role role) {
        return new Mandate(UUID.randomUUID(), holder(), party, role, FROM, TO, "委托书");
    }

    private static ActorId holder() {
        return new ActorId(new UUID(7, 7));
    }
}
