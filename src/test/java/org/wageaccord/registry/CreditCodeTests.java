package org.wageaccord.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.kernel.Refusal;

/** GB 32100-2015, with real and invented codes. */
class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "91330100716105852F",
                "9144030071526726XG",
                "91110000802100433B",
                "91330784DEM000014X",
                "81330784DEM000022R"
            })
    void aCodeWhoseCheckCharacterFitsIsAccepted(String code) {
        assertThat(CreditCode.refusals("creditCode", code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "91330784DEM000014Y, creditCodeCheck",
        "91330784DEM000041X, creditCodeCheck",
        "91330784dem000014X, creditCodeLetters",
        "91330784DEM0I0014X, creditCodeLetters",
        "91330784DEM000014, creditCodeLength",
        "91330784DEM000014XX, creditCodeLength",
        "'', missing.creditCode"
    })
    void anyOtherCodeIsRefusedWithItsReason(String code, String reason) {
        assertThat(CreditCode.refusals("creditCode", code)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("creditCode");
            assertThat(refusal.code()).isEqualTo("refusal.registry." + reason);
        });
    }

    @Test
    void theStandardIsCited() {
        Refusal refusal =
                CreditCode.refusals("creditCode", "91330784DEM000014Y").get(0);
        assertThat(String.valueOf(refusal.citation())).contains("GB 32100-2015");
    }
}
