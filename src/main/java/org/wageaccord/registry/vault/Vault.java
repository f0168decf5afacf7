package org.wageaccord.registry.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wageaccord.ground.SealingKey;

/**
 * Encrypts with AES-256-GCM under a fresh nonce, bound to the place where the ciphertext belongs, so that it opens nowhere
 * else; and computes keyed digests (HMAC-SHA256) by which equal secrets are found without opening them. Both use keys
 * derived from the one key of the register.
 */
public final class Vault {

    private final String keyId;
    private final SealingKey encryption;
    private final SecretKeySpec index;

    Vault(String keyId, byte[] key) {
        this.keyId = keyId;
        this.encryption = new SealingKey(hmac(new SecretKeySpec(key, "HmacSHA256"), "register: encryption"));
        this.index = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "register: index"), "HmacSHA256");
    }

    public String keyId() {
        return keyId;
    }

    /** @param place what the secret belongs to, e.g. {@code person/<id>/phone}; needed again to open it */
    public Sealed seal(byte[] plain, String place) {
        return new Sealed(keyId, encryption.seal(plain, place));
    }

    public Sealed seal(String plain, String place) {
        return seal(plain.getBytes(StandardCharsets.UTF_8), place);
    }

    /** The secret. A ciphertext of another key or another place, or one that was changed, is an error. */
    public byte[] open(Sealed sealed, String place) {
        return encryption.open(cipher(sealed), place);
    }

    public String openText(Sealed sealed, String place) {
        return new String(open(sealed, place), StandardCharsets.UTF_8);
    }

    /** Equal texts have equal digests; without the key nobody can try numbers against it. */
    public byte[] index(String plain) {
        return hmac(index, plain);
    }

    /** A key of a room, as it may lie in the database: without the key of the register nobody reads it. */
    public Sealed wrap(SealingKey key, String place) {
        return new Sealed(keyId, encryption.wrap(key, place));
    }

    public SealingKey unwrap(Sealed wrapped, String place) {
        return encryption.unwrap(cipher(wrapped), place);
    }

    private byte[] cipher(Sealed sealed) {
        if (!sealed.keyId().equals(keyId)) {
            throw new IllegalStateException(
                    "sealed with key %s, the key at hand is %s".formatted(sealed.keyId(), keyId));
        }
        return sealed.cipher();
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
