package org.wageaccord.documents.forged;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts and joins files byte by byte. */
final class Bytes {

    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] whole = Arrays.copyOf(parts[0], length);
        int at = parts[0].length;
        for (int i = 1; i < parts.length; i++) {
            System.arraycopy(parts[i], 0, whole, at, parts[i].length);
            at += parts[i].length;
        }
        return whole;
    }

    /** The file with the bytes from one place to another replaced. */
    static byte[] replace(byte[] file, int from, int to, byte[] by) {
        return join(Arrays.copyOf(file, from), by, Arrays.copyOfRange(file, to, file.length));
    }
}
