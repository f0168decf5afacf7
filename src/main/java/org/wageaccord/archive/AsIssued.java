package org.wageaccord.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.wageaccord.archive.format.ArchiveIndex.Issued;
import org.wageaccord.kernel.Digest;

/**
 * Finds the paper as it was issued at the beginning of the file that is kept now: signatures are appended to a PDF and
 * change nothing before them, so what was issued ends at one of the ends of file that stand in it.
 */
final class AsIssued {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private AsIssued() {}

    /** Empty where the file does not begin with what was issued. */
    static Optional<Issued> in(byte[] file, String digest) {
        if (Digest.of(file).equals(digest)) {
            return Optional.of(new Issued(file.length, digest));
        }
        for (int end = next(file, 0); end >= 0; end = next(file, end)) {
            for (int length = end; length <= afterLine(file, end); length++) {
                if (Digest.of(Arrays.copyOf(file, length)).equals(digest)) {
                    return Optional.of(new Issued(length, digest));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the next end-of-file mark ends, from an offset; negative where there is none. */
    private static int next(byte[] file, int from) {
        for (int at = from; at <= file.length - END.length; at++) {
            if (Arrays.equals(file, at, at + END.length, END, 0, END.length)) {
                return at + END.length;
            }
        }
        return -1;
    }

    /** A line may end in one or two characters. */
    private static int afterLine(byte[] file, int end) {
        int at = end;
        while (at < file.length && at < end + 2 && (file[at] == '\r' || file[at] == '\n')) {
            at++;
        }
        return at;
    }
}
