package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes by time against the vectors of RFC 6238 and RFC 4226. */
class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** Appendix B of RFC 6238, SHA-1; of its eight digits apps show the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theVectorsOfTheStandard(long second, String eight) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(eight.substring(2));
    }

    /** Appendix D of RFC 4226. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "8, 399871", "9, 520489"})
    void theVectorsByCount(long count, String code) {
        assertThat(Totp.code(SECRET, count)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, 0, 30})
    void aClockThatIsOneStepOffIsTaken(long seconds) {
        Instant phone = NOW.plusSeconds(seconds);
        assertThat(Totp.fitting(SECRET, Totp.code(SECRET, Totp.step(phone)), NOW))
                .hasValue(Totp.step(phone));
    }

    @ParameterizedTest
    @ValueSource(longs = {-60, 60, -90, 3600})
    void aClockThatIsTwoStepsOffIsNot(long seconds) {
        assertThat(Totp.fitting(SECRET, Totp.code(SECRET, Totp.step(NOW.plusSeconds(seconds))), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"081804", "081 804", " 081804 ", "０８１８０４", "081\u00a0804"})
    void gapsAndWideDigitsAreMeantAsPlainOnes(String typed) {
        assertThat(Totp.isCode(typed)).isTrue();
        assertThat(Totp.fitting(SECRET, typed, NOW)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "81804", "0818040", "08180a", "a long password", "-81804", "😀81804"})
    void whatIsNoCodeFitsNothing(String typed) {
        assertThat(Totp.isCode(typed)).isFalse();
        assertThat(Totp.fitting(SECRET, typed, NOW)).isEmpty();
    }

    @Test
    void theCodeOfAnotherSecretFitsNothing() {
        byte[] other = "12345678901234567891".getBytes(StandardCharsets.US_ASCII);
        assertThat(Totp.fitting(other, "081804", NOW)).isEmpty();
    }
}
