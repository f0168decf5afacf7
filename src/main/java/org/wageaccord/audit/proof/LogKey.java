package org.wageaccord.audit.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public key of a log, as signed notes write it (C2SP signed-note): {@code name+hash+base64}. Its hash of four bytes binds
 * name and key and stands before every signature.
 *
 * @param name the origin of the log
 * @param text the whole, as it is given to others
 */
public record LogKey(String name, String text) {

    static final int ID_BYTES = 4;

    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;
    private static final Pattern TEXT =
            Pattern.compile("([^\\s+\\p{Cntrl}]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+={0,2})");

    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    public static LogKey of(String name, byte[] publicKey) {
        byte[] key = new byte[1 + publicKey.length];
        key[0] = ED25519;
        System.arraycopy(publicKey, 0, key, 1, publicKey.length);
        String text = name + "+" + HexFormat.of().formatHex(id(name, key)) + "+"
                + Base64.getEncoder().encodeToString(key);
        return new LogKey(name, text);
    }

    /** Refused: what is no such text, another algorithm than Ed25519, a hash that is not of this name and key. */
    public static LogKey parse(String text) throws NotAProof {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            throw new NotAProof("no key of a ledger (name+hash+base64)");
        }
        byte[] key = Base64Text.read(found.group(3));
        if (key.length != 1 + KEY_BYTES || key[0] != ED25519) {
            throw new NotAProof("the key is not of Ed25519");
        }
        LogKey read = of(found.group(1), Arrays.copyOfRange(key, 1, key.length));
        if (!read.text.equals(text)) {
            throw new NotAProof("the key does not fit its hash");
        }
        return read;
    }

    /** A key as people hand it over: the text itself, or the name of a file with it. */
    public static LogKey given(String textOrFile) throws NotAProof, IOException {
        String text = textOrFile.strip();
        if (TEXT.matcher(text).matches()) {
            return parse(text);
        }
        Path file = Path.of(text);
        if (!Files.isRegularFile(file)) {
            throw new NotAProof(text + " is neither a key of a ledger (name+hash+base64) nor a file with one");
        }
        return parse(Files.readString(file).strip());
    }

    /** The four bytes that stand before its signatures. */
    byte[] id() {
        return HexFormat.of().parseHex(text.substring(name.length() + 1, name.length() + 1 + 2 * ID_BYTES));
    }

    boolean verifies(byte[] content, byte[] signature) {
        try {
            ByteArrayOutputStream x509 = new ByteArrayOutputStream();
            x509.writeBytes(X509);
            byte[] key = Base64.getDecoder().decode(text.substring(name.length() + 2 + 2 * ID_BYTES));
            x509.write(key, 1, KEY_BYTES);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509.toByteArray())));
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // a point that is on no curve, a signature of a wrong length: neither verifies anything
            return false;
        }
    }

    private static byte[] id(String name, byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(key), ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
