package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key under which the secrets of authenticators lie in the database. */
class AuthenticatorKeyTests {

    private static final byte[] SECRET = {1, 2, 3, 4};
    private static final String PLACE = "authenticator/one";

    private final AuthenticatorKey key = new AuthenticatorKey(new byte[AuthenticatorKey.BYTES]);

    @TempDir
    Path data;

    @Test
    void whatWasSealedOpensInItsPlaceOnlyAndUnchangedOnly() {
        byte[] sealed = key.seal(SECRET, PLACE);
        assertThat(key.open(key.id(), sealed, PLACE)).hasValue(SECRET);
        assertThat(key.seal(SECRET, PLACE)).isNotEqualTo(sealed);
        assertThatIllegalStateException().isThrownBy(() -> key.open(key.id(), sealed, "authenticator/two"));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> key.open(key.id(), sealed, PLACE));
    }

    @Test
    void anotherKeyHasAnotherNameAndOpensNothing() {
        byte[] bytes = new byte[AuthenticatorKey.BYTES];
        bytes[0] = 1;
        AuthenticatorKey other = new AuthenticatorKey(bytes);
        assertThat(other.id()).isNotEqualTo(key.id());
        assertThat(other.open(key.id(), key.seal(SECRET, PLACE), PLACE)).isEmpty();
    }

    @Test
    void aKeyIsMadeAtTheFirstStartForThisAccountOnlyAndStays() throws Exception {
        AuthenticatorKeySetup setup = new AuthenticatorKeySetup();
        String first = setup.authenticatorKey("", data.toString()).id();
        assertThat(setup.authenticatorKey("", data.toString()).id()).isEqualTo(first);
        Path file = data.resolve("keys/authenticator.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(setup.authenticatorKey(Files.readString(file), "nowhere").id())
                .isEqualTo(first);
    }

    @Test
    void aSettingThatIsNoKeyStopsTheStartWithItsName() {
        AuthenticatorKeySetup setup = new AuthenticatorKeySetup();
        assertThatIllegalStateException()
                .isThrownBy(() -> setup.authenticatorKey("not base64!", data.toString()))
                .withMessageContaining("wage-accord.access.authenticator-key");
        String shorter = Base64.getEncoder().encodeToString(new byte[16]);
        assertThatIllegalStateException()
                .isThrownBy(() -> setup.authenticatorKey(shorter, data.toString()))
                .withMessageContaining("wage-accord.access.authenticator-key");
    }
}
