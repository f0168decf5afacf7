package org.wageaccord.ground;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals with AES-256-GCM under a fresh nonce, bound to the place where the ciphertext belongs, so that it opens nowhere else.
 * A room makes one for a single use with {@link #fresh()}, keeps it wrapped by another, and destroys what it sealed by deleting
 * it.
 */
public final class SealingKey {

    /** The length of a key. */
    public static final int BYTES = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key {@link #BYTES} bytes */
    public SealingKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    public static SealingKey fresh() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new SealingKey(key);
    }

    /** The other key, as it may lie in a database: without this one nobody reads it. */
    public byte[] wrap(SealingKey other, String place) {
        return seal(other.key.getEncoded(), place);
    }

    public SealingKey unwrap(byte[] wrapped, String place) {
        return new SealingKey(open(wrapped, place));
    }

    /** @param place what the secret belongs to, e.g. {@code person/<id>/phone}; needed again to open it */
    public byte[] seal(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** The secret. A ciphertext of another key or another place, or one that was changed, is an error. */
    public byte[] open(byte[] sealed, String place) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
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
}
