package org.wageaccord.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses of enterprises, regions and industries never meet. */
class CaseNumberTests {

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 永薪协〔2026〕0123号, /cases/2026-0123, false",
        "REGION, 永薪区协〔2026〕0123号, /sectors/talks/R2026-0123, true",
        "INDUSTRY, 永薪行协〔2026〕0123号, /sectors/talks/I2026-0123, true"
    })
    void eachLineIsReadBackFromTextAndAddress(CaseNumber.Line line, String text, String address, boolean sector) {
        CaseNumber number = new CaseNumber("永", line, 2026, 123);
        assertThat(number).hasToString(text);
        assertThat(number.address()).isEqualTo(address);
        assertThat(number.isSector()).isEqualTo(sector);
        assertThat(CaseNumber.parse(text)).isEqualTo(number);
        assertThat(CaseNumber.ofSlug("永", number.slug())).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"永薪县协〔2026〕0123号", "薪协〔2026〕0123号", "永薪协〔2026〕123号"})
    void otherTextsAreNoNumbers(String text) {
        assertThatThrownBy(() -> CaseNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
