package org.wageaccord.forms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.springframework.core.io.ClassPathResource;

/**
 * The characters that a face of the product holds, so that no door has to read a face: ranges of code points, one a line,
 * drawn from the faces themselves (a test of the print room holds the list against them). A city's own face may hold more,
 * but stands for letters alone.
 */
final class PrintedCharacters {

    private static final String FILE = "forms/printed-characters.txt";
    private static final int HEX = 16;
    /** What stands where a program could not read a character: it prints, but not what was meant. */
    private static final int DAMAGED = 0xFFFD;

    private static final BitSet TAKEN = taken();

    private PrintedCharacters() {}

    /** Whether a text may hold it: it prints, it is seen, or it parts words, lines and paragraphs. */
    static boolean take(int codePoint) {
        return TAKEN.get(codePoint);
    }

    /** Whether it is none: a control, half of a character, one that is not assigned or stands for what could not be read. */
    static boolean isNoText(int codePoint) {
        return codePoint == DAMAGED
                || PlainText.isNoText(codePoint) && codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
    }

    private static BitSet taken() {
        BitSet taken = new BitSet(Character.MAX_CODE_POINT + 1);
        held().stream().filter(c -> !isNoText(c) && !PlainText.isInvisible(c)).forEach(taken::set);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (PlainText.isSpace(c)) {
                taken.set(c);
            }
        }
        taken.set('\n');
        taken.set('\r');
        taken.set('\t');
        return taken;
    }

    private static BitSet held() {
        BitSet held = new BitSet(Character.MAX_CODE_POINT + 1);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int dash = line.indexOf('-');
                int first = Integer.parseInt(dash < 0 ? line : line.substring(0, dash), HEX);
                int last = dash < 0 ? first : Integer.parseInt(line.substring(dash + 1), HEX);
                held.set(first, last + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return held;
    }
}
