package org.wageaccord.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the secrets of authenticators with AES-256-GCM under a fresh nonce, bound to the account, so that a secret moved to
 * another row opens nothing. The key names itself by a digest: a secret of another key is told, not taken for a wrong code.
 */
final class AuthenticatorKey {

    static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final SecretKeySpec key;

    AuthenticatorKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalStateException("wage-accord.access.authenticator-key must be %d bytes in base64, not %d"
                    .formatted(BYTES, key.length));
        }
        this.id = HexFormat.of().formatHex(derived(key, "authenticators: name"), 0, NAME);
        this.key = new SecretKeySpec(derived(key, "authenticators: encryption"), "AES");
    }

    /** Kept beside every ciphertext. */
    String id() {
        return id;
    }

    byte[] seal(byte[] secret, String place) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(secret);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** The secret; empty where it was sealed with another key. One that was changed or moved is an error. */
    Optional<byte[]> open(String keyId, byte[] sealed, String place) {
        if (!keyId.equals(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place)
                    .doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed here with this key: " + place, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
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
