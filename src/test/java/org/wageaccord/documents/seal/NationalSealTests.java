package org.wageaccord.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.Signatory;
import org.wageaccord.documents.seal.NationalCheck.Fault;

/** The value by the national algorithms holds for its file and its certificate only. */
class NationalSealTests {

    private static final byte[] FILE = "工资专项集体合同".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private NationalSeal seal(String name) {
        return TestSeals.national(folder, name);
    }

    /** GM/T 0004-2012, appendix A, example 1. */
    @Test
    void theDigestIsThatOfTheStandard() {
        assertThat(NationalCheck.of("abc".getBytes(StandardCharsets.US_ASCII), new byte[0], null)
                        .sm3())
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void theKeyIsMadeOnceForItsOwnerOnlyAndStays() throws IOException {
        String first = seal("sm2.p12").certificate();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("sm2.p12"))))
                .isEqualTo("rw-------");
        assertThat(seal("sm2.p12").certificate()).isEqualTo(first).contains("BEGIN CERTIFICATE");
    }

    @Test
    void aValueSaysWhoMadeItWhenAndOverWhat() {
        NationalSeal seal = seal("sm2.p12");
        NationalCheck.Finding found = NationalCheck.of(FILE, seal.over(FILE), seal.certificate());
        assertThat(found.fault()).isNull();
        assertThat(found.at()).isEqualTo(TestSeals.NOW);
        assertThat(found.name()).contains("永康市", "国密", "不证明身份");
        assertThat(found.certificate()).hasSize(64);
    }

    @Test
    void aValueHoldsForItsFileAndItsCertificateOnly() {
        NationalSeal seal = seal("sm2.p12");
        byte[] value = seal.over(FILE);
        byte[] other = "另一份".getBytes(StandardCharsets.UTF_8);
        assertThat(NationalCheck.of(other, value, seal.certificate()).fault()).isEqualTo(Fault.CHANGED);
        assertThat(NationalCheck.of(FILE, value, seal("other.p12").certificate())
                        .fault())
                .isEqualTo(Fault.OTHER_CERTIFICATE);
        assertThat(NationalCheck.of(FILE, new byte[] {0x30, 0}, null).fault()).isEqualTo(Fault.MALFORMED);
        Seals seals = TestSeals.of(folder);
        byte[] another = seals.sign(FILE, Signatory.of("周某", "某局", "审查员", TestSeals.NOW));
        assertThat(NationalCheck.of(FILE, another, null).fault())
                .as("a signature of other algorithms is not one of these")
                .isEqualTo(Fault.MALFORMED);
    }

    /** What is signed is covered; the envelope around it can at most stop to be readable. */
    @Test
    void aValueThatIsChangedInAByteNeverSaysAnythingElse() {
        NationalSeal seal = seal("sm2.p12");
        byte[] value = seal.over(FILE);
        NationalCheck.Finding honest = NationalCheck.of(FILE, value, seal.certificate());
        for (int place = 0; place < value.length; place++) {
            byte[] changed = value.clone();
            changed[place] ^= (byte) (1 << place % 8);
            NationalCheck.Finding found = NationalCheck.of(FILE, changed, seal.certificate());
            assertThat(!found.holds() || found.equals(honest))
                    .as("byte %d of %d", place, value.length)
                    .isTrue();
        }
    }

    @Test
    void whatIsWrongWithTheKeyFileIsToldAtTheStart() throws IOException {
        seal("sm2.p12");
        assertThatThrownBy(() -> NationalKey.in(folder.resolve("sm2.p12"), "guess", "永康市", TestSeals.NOW))
                .isInstanceOf(SealFailed.class)
                .hasMessageContaining("sm2.p12")
                .hasMessageContaining("wrong password");
        Path broken = Files.writeString(folder.resolve("broken.p12"), "no key");
        assertThatThrownBy(() -> NationalKey.in(broken, "secret", "永康市", TestSeals.NOW))
                .hasMessageContaining("broken.p12");
    }
}
