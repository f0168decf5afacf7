package org.wageaccord.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells from the bytes of a PDF, without reading it, whether it may blow up when it is read: what its streams unpack to, filters
 * behind filters, filters that unpack without bound, names that hide a filter. Rather turns a harmless file away than lets such a
 * one in.
 */
final class PdfHazards {

    private static final long MOST_UNPACKED = 24L * 1024 * 1024;
    private static final int MOST_STREAMS = 5000;
    private static final int BLOCK = 64 * 1024;
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    /** Chains, filters behind a reference, filters other than Flate, ASCII and JPEG; rows without bound. */
    private static final Pattern HAZARD = Pattern.compile("/(?:Filter\\s*\\d|Filter\\s*\\[[^\\]/]*/[^\\]/]*/"
            + "|LZW|RunLengthDecode|RL[\\s/>\\]]|CCITT|CCF[\\s/>\\]]|JBIG2|JPX"
            + "|Columns\\s*\\d{5}|Columns\\s+\\d+\\s+\\d+\\s+R)");

    private static final Pattern ESCAPED =
            Pattern.compile("/[A-Za-z0-9]{0,20}(?:#[0-9A-Fa-f]{2}[A-Za-z0-9]{0,20}){1,20}");
    private static final Set<String> HIDDEN = Set.of(
            "filter",
            "lzwdecode",
            "lzw",
            "runlengthdecode",
            "rl",
            "ccittfaxdecode",
            "ccf",
            "jbig2decode",
            "jpxdecode",
            "columns",
            "flatedecode",
            "fl");

    private PdfHazards() {}

    static boolean isHarmless(byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        return !HAZARD.matcher(raw).find() && !hides(raw) && unpacksWithinBounds(content, raw);
    }

    private static boolean hides(String raw) {
        Matcher escaped = ESCAPED.matcher(raw);
        while (escaped.find()) {
            if (HIDDEN.contains(plain(escaped.group()))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 1; i < name.length(); i++) {
            boolean code = name.charAt(i) == '#';
            plain.append(code ? (char) Integer.parseInt(name.substring(i + 1, i + 3), 16) : name.charAt(i));
            i += code ? 2 : 0;
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean unpacksWithinBounds(byte[] content, String raw) {
        Matcher begins = STREAM.matcher(raw);
        long unpacked = 0;
        int streams = 0;
        while (begins.find()) {
            streams++;
            unpacked += unpacked(content, begins.end(), MOST_UNPACKED - unpacked);
            if (streams > MOST_STREAMS || unpacked > MOST_UNPACKED) {
                return false;
            }
        }
        return true;
    }

    /** How much comes out of the data that begin here, up to a little over the bound; none where they are not packed so. */
    private static long unpacked(byte[] content, int from, long bound) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            byte[] block = new byte[BLOCK];
            int got = inflater.inflate(block);
            while (got > 0 && inflater.getBytesWritten() <= bound) {
                got = inflater.inflate(block);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
