package org.wageaccord.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.wageaccord.kernel.Outcome;

/** The first sheet of an XLSX file as text. What a formula shows is taken, not the formula. */
final class Workbook {

    /** Unpacked; a wage table takes some hundred kB. */
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final int MOST_DIGITS = 30;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Workbook() {}

    static Outcome<List<Sheet.Line>> rows(byte[] content) {
        try {
            if (!unpacksWithin(content)) {
                return Sheet.refused("refusal.sheet.tooBig");
            }
            return holdsCells(content) ? read(content) : Sheet.refused("refusal.sheet.unreadable");
        } catch (IOException | RuntimeException notAsASpreadsheetWritesIt) {
            return Sheet.refused("refusal.sheet.unreadable");
        }
    }

    private static Outcome<List<Sheet.Line>> read(byte[] content) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            Optional<org.dhatim.fastexcel.reader.Sheet> first = book.getSheet(0);
            if (first.isEmpty()) {
                return Sheet.refused("refusal.sheet.nothing");
            }
            try (Stream<Row> rows = first.get().openStream()) {
                return Outcome.done(
                        rows.limit(Sheet.MOST_ROWS + 1L).map(Workbook::line).toList());
            }
        }
    }

    private static Sheet.Line line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), Sheet.MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(Workbook::text).orElse("").strip());
        }
        return new Sheet.Line(row.getRowNum(), List.copyOf(cells));
    }

    /** A number that is shown as percent is typed as people read it: 8% for 0.08. */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("%")
                ? plain(cell.asNumber().multiply(HUNDRED).stripTrailingZeros()) + "%"
                : plain(cell.asNumber());
    }

    /** What no wage can be stays in its short form, for the form to refuse: 1E1000000 has a million digits. */
    private static String plain(BigDecimal number) {
        boolean far = Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS;
        return far ? number.toString() : number.toPlainString();
    }

    /** A small file may unpack to gigabytes: it is measured before anything reads it whole. */
    private static boolean unpacksWithin(byte[] content) throws IOException {
        long left = MOST_BYTES;
        try (ZipFile zip = unpack(content)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    left -= part.skip(left + 1);
                }
            }
        }
        return left >= 0;
    }

    private static boolean holdsCells(byte[] content) throws IOException {
        try (ZipFile zip = unpack(content)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    if (!CellBounds.hold(part)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static ZipFile unpack(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }
}
