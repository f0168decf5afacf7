package org.wageaccord.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.Signatory;

/**
 * Offices sign with keys that never leave their token (Electronic Signature Law §13: under the signer's sole control), here
 * SoftHSM. Its settings are read from {@code SOFTHSM2_CONF}, which the build points into the folder {@code target}.
 */
class TokenSealsTests {

    private static final byte[] CONTENT = "工资专项集体合同审查意见书".getBytes(StandardCharsets.UTF_8);
    private static final String BUREAU = "永康市人力资源和社会保障局";
    private static final String UNION = "永康市总工会";
    private static final String PIN = "842650";

    private static @Nullable String module;
    private static AuthProvider bridge;

    @TempDir
    Path folder;

    @BeforeAll
    static void twoKeysInAToken() throws IOException, InterruptedException, GeneralSecurityException {
        module = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so")
                .filter(file -> Files.exists(Path.of(file)))
                .findFirst()
                .orElse(null);
        assumeTrue(module != null, "skipped: no SoftHSM found (package softhsm2)");
        String settings = System.getenv("SOFTHSM2_CONF");
        assumeTrue(settings != null, "skipped: SOFTHSM2_CONF is not set, as it is by the build");
        Path tokens = Files.createTempDirectory("wage-accord-tokens");
        Files.createDirectories(Path.of(settings).getParent());
        Files.writeString(Path.of(settings), "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        Process made = new ProcessBuilder(
                        "softhsm2-util", "--init-token", "--free", "--label", "office", "--pin", PIN, "--so-pin", PIN)
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor(30, TimeUnit.SECONDS) && made.exitValue() == 0)
                .as(said)
                .isTrue();
        bridge = (AuthProvider) Security.getProvider("SunPKCS11")
                .configure("--name = made\nlibrary = " + module + "\nslotListIndex = 0");
        KeyStore token = KeyStore.getInstance("PKCS11", bridge);
        token.load(null, PIN.toCharArray());
        HeldKey authority = Certificates.authority("某电子认证服务机构");
        put(token, "bureau", authority, BUREAU, Certificates.freshKey());
        put(token, "union", authority, UNION, Certificates.freshKey());
    }

    private static void put(KeyStore token, String alias, HeldKey authority, String party, KeyPair keys)
            throws GeneralSecurityException {
        Signatory office = Signatory.of(party, party, "单位印章", TestSeals.NOW);
        HeldKey held = Certificates.act(authority, office, TestSeals.NOW, keys);
        token.setKeyEntry(alias, held.key(), null, held.chain().toArray(Certificate[]::new));
    }

    @Test
    void twoOfficesSignWithKeysOfOneToken() {
        Seals seals = TestSeals.of(folder, "", List.of(keyOf(BUREAU, "bureau"), keyOf(UNION, "union")), null);
        for (String party : List.of(BUREAU, UNION)) {
            Signatory officer = Signatory.of("周某", party, "审查员", TestSeals.NOW);
            SealFinding found = SealCheck.of(CONTENT, seals.sign(CONTENT, officer), seals.trusted());
            assertThat(found.holds()).as("%s: %s", party, found.fault()).isTrue();
            assertThat(found.name()).isEqualTo(party);
        }
    }

    @Test
    void theKeyItselfStaysInTheToken() {
        assertThat(new Tokens().key(keyOf(BUREAU, "bureau")).key().getEncoded()).isNull();
    }

    @Test
    void whatIsWrongWithATokenIsToldAtTheStart() throws LoginException {
        // who has logged in stays so for the whole process, and no PIN is asked then
        bridge.logout();
        assertThatThrownBy(() -> start(module, null, "000000", "bureau"))
                .isInstanceOf(SealFailed.class)
                .hasMessageContaining("wrong PIN");
        assertThatThrownBy(() -> start(module, null, PIN, "court")).hasMessageContaining("no key 'court'");
        assertThatThrownBy(() -> start(module, null, PIN, null)).hasMessageContaining("name the alias");
        assertThatThrownBy(() -> start(module, 99, PIN, "bureau")).hasMessageContaining("no token in the slot");
        assertThatThrownBy(() -> start("/nowhere/token.so", null, PIN, "bureau"))
                .hasMessageContaining("/nowhere/token.so")
                .hasMessageContaining("module missing");
        assertThatThrownBy(() -> new SealSettings.KeyOf(BUREAU, "a.p12", module, null, PIN, null))
                .hasMessageContaining(BUREAU)
                .hasMessageContaining("either");
        assertThatThrownBy(() -> new SealSettings.KeyOf(BUREAU, null, " ", null, PIN, null))
                .hasMessageContaining("either");
    }

    private Seals start(@Nullable String library, @Nullable Integer slot, String pin, @Nullable String alias) {
        SealSettings.KeyOf of = new SealSettings.KeyOf(BUREAU, null, library, slot, pin, alias);
        return TestSeals.of(folder, "", List.of(of), null);
    }

    private static SealSettings.KeyOf keyOf(String party, String alias) {
        return new SealSettings.KeyOf(party, null, module, null, PIN, alias);
    }
}
