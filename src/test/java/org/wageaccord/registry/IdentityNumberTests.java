package org.wageaccord.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB 11643-1999, with the samples of the standard and invented numbers. */
class IdentityNumberTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, FEMALE",
        "440524188001010014, MALE",
        "33079919800101001X, MALE",
        "33079919800101001x, MALE",
        "330799198506150026, FEMALE",
        "330799199003200049, FEMALE"
    })
    void aNumberWhoseCheckCharacterFitsIsAcceptedAndItsSerialTellsTheSex(String number, Gender gender) {
        assertThat(IdentityNumber.refusals("identityNumber", number, TODAY)).isEmpty();
        assertThat(IdentityNumber.gender(number)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "330799198001010011, identityCheck",
        "330799198506150027, identityCheck",
        "33079919800101001, identityShape",
        "33079919800101001Y, identityShape",
        "33079919800230001X, identityBirth",
        "330799209901010012, identityBirth",
        "'', missing.identityNumber"
    })
    void anyOtherNumberIsRefusedWithItsReason(String number, String reason) {
        assertThat(IdentityNumber.refusals("identityNumber", number, TODAY))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("refusal.registry." + reason));
    }

    @Test
    void ofAnIdentityNumberAndAPhoneOnlyTheEndsAreShown() {
        assertThat(Secret.IDENTITY.masked("330784198506150012")).isEqualTo("330784********0012");
        assertThat(Secret.PHONE.masked("13857910012")).isEqualTo("138****0012");
    }
}
