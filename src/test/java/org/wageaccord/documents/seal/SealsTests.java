package org.wageaccord.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.Signatory;

/** Keys, certificates and time stamps: what is wrong with them is told at the start, and never gives half a signature. */
class SealsTests {

    private static final byte[] CONTENT = "工资专项集体合同".getBytes(StandardCharsets.UTF_8);
    private static final String BUREAU = "永康市人力资源和社会保障局";

    @TempDir
    Path folder;

    private final Signatory officer = Signatory.of("周某", BUREAU, "审查员", TestSeals.NOW);

    @Test
    void theAuthorityIsMadeOnceForItsOwnerOnlyAndStays() throws IOException {
        Seals first = TestSeals.of(folder);
        Path file = folder.resolve("keys").resolve("seal-authority.p12");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(TestSeals.of(folder).trusted()).isEqualTo(first.trusted());
        assertThat(first.trusted().get(0).getSubjectX500Principal().getName()).contains("永康市", "不证明身份");
    }

    @Test
    void everyActHasAKeyOfItsOwn() {
        Seals seals = TestSeals.of(folder);
        byte[] one = seals.sign(CONTENT, officer);
        byte[] two = seals.sign(CONTENT, officer);
        assertThat(SealCheck.of(CONTENT, one, seals.trusted()).holds()).isTrue();
        assertThat(TestSeals.city(folder)
                        .keyFor(officer, TestSeals.NOW)
                        .orElseThrow()
                        .chain()
                        .get(0))
                .isNotEqualTo(TestSeals.city(folder)
                        .keyFor(officer, TestSeals.NOW)
                        .orElseThrow()
                        .chain()
                        .get(0));
        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void aSignatureHoldsForItsContentAndItsAuthorityOnly() {
        Seals seals = TestSeals.of(folder);
        byte[] cms = seals.sign(CONTENT, officer);
        assertThat(SealCheck.of("另一份".getBytes(StandardCharsets.UTF_8), cms, seals.trusted())
                        .fault())
                .isEqualTo(SealFinding.Fault.CONTENT_CHANGED);
        Seals other = TestSeals.of(folder.resolve("other"));
        assertThat(SealCheck.of(CONTENT, cms, other.trusted()).fault()).isEqualTo(SealFinding.Fault.UNKNOWN_AUTHORITY);
        assertThat(SealCheck.of(CONTENT, new byte[] {0x30, 0}, seals.trusted()).fault())
                .isEqualTo(SealFinding.Fault.MALFORMED);
    }

    @Test
    void anOfficeWithACertificateOfItsOwnSignsWithIt() {
        Path file = folder.resolve("bureau.p12");
        TestSeals.keyFile(file, BUREAU, TestSeals.NOW);
        Seals seals = TestSeals.of(folder, "", List.of(TestSeals.keyOf(BUREAU, file, "secret")), null);
        SealFinding office = SealCheck.of(CONTENT, seals.sign(CONTENT, officer), seals.trusted());
        assertThat(office.holds()).as("its authority is one of those trusted").isTrue();
        assertThat(office.name()).isEqualTo(BUREAU);
        assertThat(office.issuer()).isEqualTo("某电子认证服务机构");
        Signatory union = Signatory.of("陈建国", "永康市总工会", "工会主席", TestSeals.NOW);
        assertThat(SealCheck.of(CONTENT, seals.sign(CONTENT, union), seals.trusted())
                        .holds())
                .isTrue();
    }

    @Test
    void whatIsWrongWithAKeyFileIsToldAtTheStart() throws IOException {
        Path old = folder.resolve("old.p12");
        TestSeals.keyFile(old, BUREAU, Instant.parse("2025-01-01T00:00:00Z"));
        Path early = folder.resolve("early.p12");
        TestSeals.keyFile(early, BUREAU, Instant.parse("2027-01-01T00:00:00Z"));
        Path broken = Files.writeString(folder.resolve("broken.p12"), "no keys here");
        assertThatThrownBy(() -> start(old, "secret"))
                .hasMessageContaining(BUREAU)
                .hasMessageContaining("expired on 2025");
        assertThatThrownBy(() -> start(early, "secret")).hasMessageContaining("valid only from 2026-12-31");
        assertThatThrownBy(() -> start(old, "guess")).hasMessageContaining("wrong password");
        assertThatThrownBy(() -> start(broken, "secret")).hasMessageContaining(broken.toString());
        assertThatThrownBy(() -> start(folder.resolve("missing.p12"), "secret")).hasMessageContaining("missing.p12");
        assertThatThrownBy(() -> TestSeals.of(folder, "/nowhere/authority.p12", List.of(), null))
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> TestSeals.of(folder, old.toString(), List.of(), null))
                .isInstanceOf(SealFailed.class);
    }

    private Seals start(Path file, String password) {
        return TestSeals.of(folder, "", List.of(TestSeals.keyOf(BUREAU, file, password)), null);
    }

    /** The envelope of a signature is covered by nothing; whatever is changed there, it never says anything else. */
    @Test
    void aSignatureThatIsChangedInAByteIsRefusedOrSaysTheSame() {
        Seals seals = TestSeals.of(folder);
        byte[] cms = seals.sign(CONTENT, officer);
        SealFinding honest = SealCheck.of(CONTENT, cms, seals.trusted());
        int same = 0;
        for (int place = 0; place < cms.length; place++) {
            byte[] changed = cms.clone();
            changed[place] ^= (byte) (1 << place % 8);
            SealFinding found = SealCheck.of(CONTENT, changed, seals.trusted());
            assertThat(!found.holds() || found.equals(honest))
                    .as("byte %d of %d", place, cms.length)
                    .isTrue();
            same += found.holds() ? 1 : 0;
        }
        assertThat(same).as("bytes of the envelope that say nothing").isLessThan(cms.length / 20);
    }
}
