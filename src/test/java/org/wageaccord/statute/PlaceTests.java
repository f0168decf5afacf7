package org.wageaccord.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.statute.Rule.Comparison;
import org.wageaccord.statute.Rule.Tier;
import org.wageaccord.statute.Rule.Unit;

/** The rules that differ by place: the same question asked in several cities. */
class PlaceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Statute statute = DeadlineTests.on("2026-11-01");

    @ParameterizedTest
    @CsvSource({
        "000000, T03b, 20, CALENDAR_DAYS, V",
        "330784, T03a, 10, WORKING_DAYS, V",
        "330106, T03a, 10, WORKING_DAYS, V",
        "330203, T03a, 10, WORKING_DAYS, V",
        "370102, T03a, 10, CALENDAR_DAYS, V",
        "310104, T03a, 15, CALENDAR_DAYS, V2",
        "110105, T03a, 20, CALENDAR_DAYS, V2",
        "500103, T03a, 20, CALENDAR_DAYS, V",
        "000000, TEAM_MINIMUM, 3, PEOPLE, V2",
        "330784, TEAM_MINIMUM_ABOVE_SCALE, 5, PEOPLE, V",
        "370102, TEAM_MINIMUM_ABOVE_SCALE, 3, PEOPLE, V2",
        "330106, TEAM_MAXIMUM_MODEL, 9, PEOPLE, V",
        "330203, TEAM_MAXIMUM_MODEL, 10, PEOPLE, V",
        "500103, TEAM_MAXIMUM_MODEL, 15, PEOPLE, V",
        "000000, T05, 5, CALENDAR_DAYS, V",
        "330784, T05, 7, CALENDAR_DAYS, V",
        "330106, T05, 7, WORKING_DAYS, V",
        "330203, T05, 7, CALENDAR_DAYS, V",
        "370102, T05, 10, CALENDAR_DAYS, V",
        "500103, T05, 10, CALENDAR_DAYS, V",
        "330784, T06, 60, CALENDAR_DAYS, V",
        "330106, T06, 30, CALENDAR_DAYS, V",
        "330203, T06, 60, CALENDAR_DAYS, V",
        "110105, T06, 60, CALENDAR_DAYS, M",
        "500103, T06, 30, CALENDAR_DAYS, V",
        "330106, T07, 60, CALENDAR_DAYS, V",
        "330203, T07, 30, WORKING_DAYS, V",
        "370102, T07, 60, CALENDAR_DAYS, V",
        "000000, T13b, 5, CALENDAR_DAYS, V",
        "330784, T13a, 5, WORKING_DAYS, V",
        "330106, T13a, 5, WORKING_DAYS, V",
        "330203, T13a, 5, WORKING_DAYS, V",
        "370102, T13a, 7, CALENDAR_DAYS, V",
        "500103, T13a, 10, CALENDAR_DAYS, V",
        "500103, T18, 60, CALENDAR_DAYS, V",
        "370102, T17, 7, CALENDAR_DAYS, V",
    })
    void eachPlaceHasItsOwnNumber(String place, String id, int number, Unit unit, String trust) {
        Rule rule = statute.at(place).rule(id, TODAY);
        assertThat(rule.number()).isEqualTo(number);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.trust()).isEqualTo(trust);
        assertThat(rule.text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "000000, AT_LEAST",
        "330784, MORE_THAN",
        "330106, MORE_THAN",
        "330203, MORE_THAN",
        "370102, MORE_THAN",
        "110105, AT_LEAST",
        "500103, AT_LEAST",
    })
    void halfOfAllDelegatesPassNationallyButNotInZhejiang(String place, Comparison comparison) {
        Rule majority = statute.at(place).rule("MAJORITY", TODAY);
        assertThat(majority.comparison()).isEqualTo(comparison);
        assertThat(majority.holds(24, 48)).isEqualTo(comparison == Comparison.AT_LEAST);
        assertThat(majority.holds(25, 48)).isTrue();
        assertThat(statute.at(place).rule("QUORUM", TODAY).least(48)).isEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource({
        "330784, 2026-11-02, 2026-11-16",
        "370102, 2026-11-02, 2026-11-12",
        "310104, 2026-11-02, 2026-11-17",
        "110105, 2026-11-02, 2026-11-23",
        "000000, 2026-11-02, 2026-11-23",
    })
    void theSameOfferIsDueOnAnotherDay(String place, LocalDate received, LocalDate due) {
        assertThat(statute.at(place).deadline("T03", received).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "330784, SIGN_AFTER_VOTE, V",
        "330106, SIGN_AFTER_VOTE, V",
        "330203, SIGN_BEFORE_AND_AFTER_VOTE, V",
        "370102, SIGN_AFTER_VOTE, V",
        "310104, SIGN_BEFORE_VOTE, M",
        "500103, SIGN_AFTER_VOTE, V",
    })
    void whereSigningComesBeforeTheVoteThePackSaysSo(String place, Route.Way way, String trust) {
        Route order = statute.at(place).route("SIGNING_ORDER", TODAY);
        assertThat(order.way()).isEqualTo(way);
        assertThat(order.trust()).isEqualTo(trust);
    }

    @Test
    void theMinistrysDaysBindWhereNoProvinceSpeaksAndAreATargetWhereOneDoes() {
        assertThat(statute.at("000000")
                        .deadline("T13", LocalDate.of(2026, 4, 29))
                        .due())
                .isEqualTo("2026-05-06");
        assertThat(statute.at("000000").rule("T13b", TODAY).tier()).isEqualTo(Tier.HARD);
        assertThat(statute.at("330784").rule("T13b", TODAY).tier()).isEqualTo(Tier.TARGET);
    }

    @Test
    void hangzhousSevenWorkingDaysAreCountedBackOverAHoliday() {
        assertThat(statute.at("330106")
                        .deadline("T05", LocalDate.of(2026, 2, 25))
                        .due())
                .isEqualTo("2026-02-09");
        assertThat(statute.at("330106")
                        .deadline("T05", LocalDate.of(2024, 1, 3))
                        .awaits())
                .isEqualTo(2023);
    }

    @Test
    void aPlaceNoPackSpeaksOfIsSaidNotGuessed() {
        assertThat(statute.knows("330784")).isTrue();
        assertThat(statute.knows("440100")).isFalse();
        assertThat(statute.knows("999999")).isFalse();
        assertThat(statute.knows("../../x")).isFalse();
        assertThatThrownBy(() -> statute.at("440100"))
                .hasMessageContaining("no rule pack speaks of place 440100")
                .hasMessageContaining("330000");
        assertThat(statute.places()).containsEntry("330100", "杭州市").containsEntry("000000", "国家");
    }

    @Test
    void aCaseIsToldTheLawByThePacksItBeganWith() {
        LocalLaw now = statute.law();
        assertThat(statute.at("330784", now.versions())).isSameAs(now);
        assertThat(statute.at(PackVersions.parse(""))).isSameAs(now);
        assertThat(PackVersions.parse(now.versions().toString())).isEqualTo(now.versions());
        PackVersions gone = PackVersions.parse("national=0123456789abcdef0123");
        assertThatThrownBy(() -> statute.at("330784", gone))
                .isInstanceOfSatisfying(
                        PacksMissing.class,
                        missing -> assertThat(missing.packs()).containsExactly("national 0123456789ab"));
    }
}
