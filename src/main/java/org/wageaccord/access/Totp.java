package org.wageaccord.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by time after RFC 6238 as every authenticator app makes them: HMAC-SHA-1, six digits, steps of thirty seconds. A code of
 * the step before or after is taken too, because clocks of phones differ and people type slowly.
 */
final class Totp {

    /** Digits of a code. */
    static final int DIGITS = 6;

    /** Seconds that a code lasts. */
    static final int PERIOD = 30;

    private static final int MODULUS = 1_000_000;
    private static final int WINDOW = 1;
    private static final int DECIMAL = 10;

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), PERIOD);
    }

    /** The code of a step of time, with its leading zeros. */
    static String code(byte[] secret, long step) {
        byte[] mac = hmac(secret, step);
        // RFC 4226 §5.3: the last half byte says where the four bytes begin, of which the sign is left out
        int from = mac[mac.length - 1] & 0xf;
        int value = ByteBuffer.wrap(mac).getInt(from) & Integer.MAX_VALUE;
        return String.format("%0" + DIGITS + "d", value % MODULUS);
    }

    /** Whether this has the shape of a code at all. */
    static boolean isCode(String typed) {
        String plain = digits(typed);
        return plain.length() == DIGITS && plain.indexOf('?') < 0;
    }

    /** The step whose code this is; empty if it is none of now. It takes the same time whichever step fits, and if none does. */
    static OptionalLong fitting(byte[] secret, String typed, Instant now) {
        byte[] given = digits(typed).getBytes(StandardCharsets.US_ASCII);
        long middle = step(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = middle - WINDOW; step <= middle + WINDOW; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII), given)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** Apps show a gap in the middle, and Chinese keyboards type wide digits: both are meant as the plain ones. */
    private static String digits(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .forEach(one ->
                        plain.append(Character.isDigit(one) ? (char) ('0' + Character.digit(one, DECIMAL)) : '?'));
        return plain.toString();
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-1", e);
        }
    }
}
