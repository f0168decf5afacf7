package org.wageaccord.archive.format;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Length and digest of what was read, a piece at a time. */
public final class Measured {

    private static final int PIECE = 64 * 1024;

    private final MessageDigest digest = newDigest();
    private long bytes;

    public Measured() {}

    /** Reads to the end, or until there is more than was announced. */
    static Measured of(InputStream in, long announced) throws IOException {
        Measured measured = new Measured();
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0 && measured.bytes <= announced; read = in.read(piece)) {
            measured.digest.update(piece, 0, read);
            measured.bytes += read;
        }
        return measured;
    }

    /** Reads no more than the first bytes. */
    static Measured beginning(InputStream in, long first) throws IOException {
        Measured measured = new Measured();
        byte[] piece = new byte[PIECE];
        while (measured.bytes < first) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, first - measured.bytes));
            if (read < 0) {
                break;
            }
            measured.digest.update(piece, 0, read);
            measured.bytes += read;
        }
        return measured;
    }

    public void add(byte[] piece) {
        digest.update(piece);
        bytes += piece.length;
    }

    public long bytes() {
        return bytes;
    }

    /** Of everything so far; asked once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
