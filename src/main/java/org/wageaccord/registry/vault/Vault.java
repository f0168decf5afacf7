package org.wageaccord.registry.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts with AES-256-GCM under a fresh nonce, bound to the place where the ciphertext belongs, so that it opens nowhere
 * else; and computes keyed digests (HMAC-SHA256) by which equal secrets are found without opening them. Both use keys
 * derived from the one key of the register.
 */
public final class Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String keyId;
    private final SecretKeySpec encryption;
    private final SecretKeySpec index;
    private final SecureRandom random = new SecureRandom();

    Vault(String keyId, byte[] key) {
        this.keyId = keyId;
        this.encryption = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "register: encryption"), "AES");
        this.index = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "register: index"), "HmacSHA256");
    }

    public String keyId() {
        return keyId;
    }

    /** @param place what the secret belongs to, e.g. {@code person/<id>/phone}; needed again to open it */
    public Sealed seal(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return new Sealed(keyId, whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    public Sealed seal(String plain, String place) {
        return seal(plain.getBytes(StandardCharsets.UTF_8), place);
    }

    /** The secret. A ciphertext of another key or another place, or one that was changed, is an error. */
    public byte[] open(Sealed sealed, String place) {
        if (!sealed.keyId().equals(keyId)) {
            throw new IllegalStateException(
                    "sealed with key %s, the key at hand is %s".formatted(sealed.keyId(), keyId));
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed.cipher(), NONCE), place)
                    .doFinal(sealed.cipher(), NONCE, sealed.cipher().length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed here with this key: " + place, e);
        }
    }

    public String openText(Sealed sealed, String place) {
        return new String(open(sealed, place), StandardCharsets.UTF_8);
    }

    /** Equal texts have equal digests; without the key nobody can try numbers against it. */
    public byte[] index(String plain) {
        return hmac(index, plain);
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }
}
