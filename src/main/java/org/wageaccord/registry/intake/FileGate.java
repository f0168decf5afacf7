package org.wageaccord.registry.intake;

import org.apache.tika.Tika;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Lets in what is a table by its content, whatever its name says, and is not too large. */
final class FileGate {

    static final int LARGEST = 5 * 1024 * 1024;

    private static final Tika TYPES = new Tika();

    private FileGate() {}

    static Outcome<Grid> read(byte[] content) {
        if (content.length == 0) {
            return refused("importEmpty");
        }
        if (content.length > LARGEST) {
            return refused("importTooLarge", LARGEST / 1024 / 1024);
        }
        Outcome<Grid> grid = switch (TYPES.detect(content)) {
            case "text/plain", "text/csv" -> CsvFile.read(content);
            case "application/zip", "application/x-tika-ooxml" -> XlsxFile.read(content);
            case "application/octet-stream" -> looksLikeText(content) ? CsvFile.read(content) : refused("importType");
            default -> refused("importType");
        };
        if (grid instanceof Outcome.Done<Grid> done) {
            return limited(done.value());
        }
        return grid;
    }

    /** Chinese text in GB18030 has no type of its own, but no control characters either. */
    private static boolean looksLikeText(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && "\t\r\n".indexOf(one) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Outcome<Grid> limited(Grid grid) {
        if (grid.tooMany()) {
            return refused("importTooManyRows", Grid.MOST_ROWS);
        }
        return grid.body().isEmpty() ? refused("importEmpty") : Outcome.done(grid);
    }

    private static Outcome<Grid> refused(String reason, Object... args) {
        return Outcome.refused(Refusal.of("file", "refusal.registry." + reason, args));
    }
}
