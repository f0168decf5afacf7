package org.wageaccord.statute;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.kernel.City;
import org.wageaccord.statute.pack.PackFault;

/** A house opens only for a city whose packs answer everything that its processes ask. */
class CityLawTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"330784", "330200", "330100"})
    void theCitiesOfZhejiangHaveEveryRuleThatIsAskedFor(String place) {
        assertThatCode(law(place)::afterPropertiesSet).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"310000, T08", "110000, T14", "500000, T19", "370000, T06"})
    void aPlaceThatIsToldAsAModelOnlyDoesNotOpenAndNamesWhatIsMissing(String place, String missing) {
        assertThatThrownBy(law(place)::afterPropertiesSet)
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("place " + place)
                .hasMessageContaining(" " + missing)
                .hasMessageContaining("wage-accord.statute.folder");
    }

    @Test
    void whatIsInForceIsNotNamed() {
        assertThatThrownBy(law("310000")::afterPropertiesSet).hasMessageNotContaining("T03");
    }

    private static CityLaw law(String place) {
        City city = new City(place, "示", "示例市", "示例市总工会", "示例市人力资源和社会保障局");
        return new CityLaw(city, new Statute(city, CLOCK), new UsedRules());
    }
}
