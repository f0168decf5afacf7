package org.wageaccord.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Statute;

/** 浙江省集体合同条例 第二十四条, 浙江省企业民主管理条例 第十条, 第十一条, 第十五条. */
class BallotRulesTests {

    private static final Statute STATUTE = new Statute(
            new City("330784", "永", "永康市", "永康市总工会", "永康市人力资源和社会保障局"),
            Clock.fixed(Instant.parse("2026-04-15T06:00:00Z"), Show.BEIJING));

    private final BallotRules rules = BallotRules.of(STATUTE);

    @ParameterizedTest
    @CsvSource({
        "47,31,false",
        "47,32,true",
        "47,33,true",
        "48,31,false",
        "48,32,true",
        "3,1,false",
        "3,2,true",
        "1,1,true"
    })
    void atLeastTwoThirdsOfAllDelegatesArePresent(int all, int present, boolean enough) {
        assertThat(rules.hasQuorum(present, all)).isEqualTo(enough);
        assertThat(enough).isEqualTo(present * 3 >= all * 2);
    }

    @ParameterizedTest
    @CsvSource({
        "47,23,false",
        "47,24,true",
        "47,25,true",
        "48,24,false",
        "48,25,true",
        "2,1,false",
        "2,2,true",
        "1,1,true"
    })
    void moreThanHalfOfAllDelegatesApprove(int all, int yes, boolean passed) {
        assertThat(rules.passes(yes, all)).isEqualTo(passed);
        assertThat(passed).isEqualTo(yes * 2 > all);
    }

    @Test
    void theThresholdsOfTheWorkedExample() {
        assertThat(rules.quorumOf(47)).isEqualTo(32);
        assertThat(rules.majorityOf(47)).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({
        "80,30",
        "100,40",
        "199,40",
        "200,47",
        "240,47",
        "999,96",
        "1000,100",
        "2500,120",
        "4999,160",
        "5000,200"
    })
    void theNumberOfDelegatesFollowsTheSizeOfTheStaff(int staff, int delegates) {
        assertThat(STATUTE.delegatesMinimum(staff)).isEqualTo(delegates);
    }

    @Test
    void aWellComposedRollRaisesNoConcern() {
        assertThat(codes(new Composition(47, 19, 9, 0))).isEmpty();
    }

    @Test
    void aRollTooSmallTooManagerialTooMaleOrWithoutAccountsIsSaid() {
        assertThat(codes(new Composition(46, 18, 10, 2)))
                .containsExactly(
                        "warning.ratification.tooFewDelegates",
                        "warning.ratification.tooManyManagers",
                        "warning.ratification.tooFewWomen",
                        "warning.ratification.withoutAccount");
    }

    private static List<String> codes(Composition composition) {
        Enterprise enterprise = new Enterprise(
                new PartyId("91330784DEM000014X"), "示例", "3382", "", "", "", true, 240, 96, "", "", null, null);
        return composition.concerns(enterprise, STATUTE).stream()
                .map(Refusal::code)
                .toList();
    }
}
