package org.wageaccord.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wageaccord.ground.SealingKey;

/**
 * Seals the secrets of authenticators, each bound to its account, so that a secret moved to another row opens nothing. The key names itself by a digest: a secret of another key is told, not taken for a wrong code.
 */
final class AuthenticatorKey {

    static final int BYTES = SealingKey.BYTES;
    private static final int NAME = 8;

    private final String id;
    private final SealingKey key;

    AuthenticatorKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalStateException("wage-accord.access.authenticator-key must be %d bytes in base64, not %d"
                    .formatted(BYTES, key.length));
        }
        this.id = HexFormat.of().formatHex(derived(key, "authenticators: name"), 0, NAME);
        this.key = new SealingKey(derived(key, "authenticators: encryption"));
    }

    /** Kept beside every ciphertext. */
    String id() {
        return id;
    }

    byte[] seal(byte[] secret, String place) {
        return key.seal(secret, place);
    }

    /** The secret; empty where it was sealed with another key. One that was changed or moved is an error. */
    Optional<byte[]> open(String keyId, byte[] sealed, String place) {
        return keyId.equals(id) ? Optional.of(key.open(sealed, place)) : Optional.empty();
    }

    private static byte[] derived(byte[] key, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }
}
