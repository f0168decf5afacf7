package org.wageaccord.registry.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    private static final String NUMBER = "33079919800101001X";
    private static final String PLACE = "person/1/identity";

    private final Vault vault = new Vault("one", key(1));

    @Test
    void whatIsSealedOpensAgainAndDoesNotContainThePlainText() {
        Sealed sealed = vault.seal(NUMBER, PLACE);
        assertThat(vault.openText(sealed, PLACE)).isEqualTo(NUMBER);
        assertThat(new String(sealed.cipher(), StandardCharsets.ISO_8859_1)).doesNotContain(NUMBER);
    }

    @Test
    void theSameTextIsNeverSealedTwiceAlike() {
        assertThat(vault.seal(NUMBER, PLACE).cipher())
                .isNotEqualTo(vault.seal(NUMBER, PLACE).cipher());
    }

    @Test
    void anotherKeyOpensNothing() {
        Sealed sealed = vault.seal(NUMBER, PLACE);
        assertThatIllegalStateException().isThrownBy(() -> new Vault("one", key(2)).open(sealed, PLACE));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Vault("two", key(1)).open(sealed, PLACE))
                .withMessageContaining("two");
    }

    @Test
    void ciphertextMovedToAnotherPersonOrChangedDoesNotOpen() {
        Sealed sealed = vault.seal(NUMBER, PLACE);
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, "person/2/identity"));
        byte[] changed = sealed.cipher().clone();
        changed[changed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> vault.open(new Sealed("one", changed), PLACE));
    }

    @Test
    void equalNumbersAreFoundByTheirKeyedDigestAndOnlyWithTheSameKey() {
        assertThat(vault.index(NUMBER)).isEqualTo(vault.index(NUMBER)).hasSize(32);
        assertThat(vault.index("330799198506150026")).isNotEqualTo(vault.index(NUMBER));
        assertThat(new Vault("one", key(2)).index(NUMBER)).isNotEqualTo(vault.index(NUMBER));
    }

    @Test
    void withoutAKeyOnlyTheDemoStarts(@TempDir Path data) {
        VaultSetup setup = new VaultSetup();
        assertThatIllegalStateException()
                .isThrownBy(() -> setup.vault(new VaultSettings(null, "one"), false, data.toString()))
                .withMessageContaining("wage-accord.registry.key is not set");
        assertThat(data.resolve("keys")).doesNotExist();

        Sealed sealed = setup.vault(new VaultSettings(null, "one"), true, data.toString())
                .seal(NUMBER, PLACE);
        Vault afterRestart = setup.vault(new VaultSettings(null, "one"), true, data.toString());
        assertThat(afterRestart.openText(sealed, PLACE)).isEqualTo(NUMBER);
    }

    @Test
    void theGeneratedKeyIsReadableByItsOwnerOnly(@TempDir Path data) throws IOException {
        new VaultSetup().vault(new VaultSettings(null, "one"), true, data.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/registry.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyOfTheWrongLengthIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new VaultSetup().vault(new VaultSettings("c2hvcnQ=", "one"), false, "unused"))
                .withMessageContaining("32 bytes");
    }

    private static byte[] key(int filledWith) {
        byte[] key = new byte[VaultKey.BYTES];
        Arrays.fill(key, (byte) filledWith);
        return key;
    }
}
