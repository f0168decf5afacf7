package org.wageaccord.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wageaccord.access.Role;

/** The invented enterprises of a bench city. */
class BenchEnterpriseTests {

    private static final List<BenchEnterprise> CITY = BenchCity.enterprises(2000);

    @Test
    void checkCharactersAreThoseOfTheStandards() {
        assertThat(InventedNumbers.creditCode("91330784DEM000014")).isEqualTo("91330784DEM000014X");
        assertThat(InventedNumbers.creditCode("81330784DEM005026")).isEqualTo("81330784DEM005026A");
        assertThat(InventedNumbers.identity(1, true)).isEqualTo("330799197004080027");
        assertThat(InventedNumbers.identity(3, false)).isEqualTo("330799197010190070");
        assertThat(InventedNumbers.identity(30, true)).isEqualTo("330799197712200608");
    }

    @Test
    void nothingIsGivenTwice() {
        assertThat(CITY).extracting(BenchEnterprise::creditCode).doesNotHaveDuplicates();
        assertThat(CITY).extracting(BenchEnterprise::unionCode).doesNotHaveDuplicates();
        assertThat(CITY).extracting(BenchEnterprise::name).doesNotHaveDuplicates();
        assertThat(CITY).extracting(e -> e.username(Role.WC)).doesNotHaveDuplicates();
    }

    @Test
    void casesWaitAtEveryStepAndMostAreFinished() {
        var steps = CITY.stream().collect(Collectors.groupingBy(BenchEnterprise::waits, Collectors.counting()));
        assertThat(steps).containsOnlyKeys(CaseStory.Wait.values());
        assertThat(steps.values()).allMatch(cases -> cases > 30);
        assertThat(steps.get(CaseStory.Wait.NOTHING)).isGreaterThan(1200);
        assertThat(CITY.subList(0, BenchEnterprise.STEPS))
                .as("one at each step first, so that the smallest city shows every page")
                .extracting(BenchEnterprise::waits)
                .containsExactly(CaseStory.Wait.values());
        assertThat(CITY).filteredOn(BenchEnterprise::isLarge).hasSize(BenchEnterprise.LARGE);
    }
}
