package org.wageaccord.ratification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals choices and keys with AES-256-GCM. The seal is bound to its congress, and every choice is padded to one length, so
 * that the length of a ballot says nothing.
 */
final class BallotSeal {

    private static final String AES = "AES";
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int CHOICE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BallotSeal() {}

    static SecretKey freshKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key(key);
    }

    static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("a ballot key has " + KEY_BYTES + " bytes, not " + bytes.length);
        }
        return new SecretKeySpec(bytes, AES);
    }

    static byte[] seal(SecretKey key, UUID congress, Choice choice) {
        return seal(key, congress, Arrays.copyOf(choice.name().getBytes(StandardCharsets.US_ASCII), CHOICE_BYTES));
    }

    static Choice choice(SecretKey key, UUID congress, byte[] sealed) {
        String padded = new String(open(key, congress, sealed), StandardCharsets.US_ASCII);
        return Choice.valueOf(padded.substring(0, padded.indexOf('\0')));
    }

    static byte[] seal(SecretKey key, UUID congress, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, congress, content);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    static byte[] open(SecretKey key, UUID congress, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return crypt(Cipher.DECRYPT_MODE, key, nonce, congress, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, UUID congress, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(congress.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal of congress " + congress + " does not hold", e);
        }
    }
}
