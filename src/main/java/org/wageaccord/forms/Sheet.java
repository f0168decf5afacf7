package org.wageaccord.forms;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * A table from elsewhere, cell by cell as text: pasted from a spreadsheet (columns by tab), or a file (CSV, XLSX). Nothing is
 * made of the cells yet.
 *
 * @param rows in their order, each with its number in the source counted from 1; empty rows are left out
 */
public record Sheet(List<Line> rows) {

    static final int MOST_ROWS = 300;
    static final int MOST_COLUMNS = 30;
    private static final String FIELD = "sheet";
    private static final char BOM = '\uFEFF';

    /** @param number of the row in the source, from 1 */
    public record Line(int number, List<String> cells) {

        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Text as a spreadsheet puts it on the clipboard; with commas or semicolons where no tab is in it. */
    public static Outcome<Sheet> pasted(String text) {
        if (text.isBlank()) {
            return refused("refusal.sheet.nothing");
        }
        String plain = text.charAt(0) == BOM ? text.substring(1) : text;
        char separator = plain.indexOf('\t') >= 0 ? '\t' : plain.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<Line> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(plain))) {
            for (CSVRecord row : parser) {
                rows.add(new Line(
                        (int) row.getRecordNumber(),
                        row.stream().map(String::strip).limit(MOST_COLUMNS).toList()));
                if (rows.size() > MOST_ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return refused("refusal.sheet.unreadable");
        }
        return of(rows);
    }

    /** A file by its name's end; CSV in UTF-8 or GB18030. */
    public static Outcome<Sheet> file(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            Outcome<List<Line>> rows = Workbook.rows(content);
            return rows.isDone() ? of(rows.orElseThrow()) : Outcome.refused(rows.refusals());
        }
        if (lower.endsWith(".csv") || lower.endsWith(".txt")) {
            return Texts.of(content).map(Sheet::pasted).orElseGet(() -> refused("refusal.sheet.charset"));
        }
        return refused("refusal.sheet.kind");
    }

    private static Outcome<Sheet> of(List<Line> rows) {
        if (rows.size() > MOST_ROWS) {
            return Outcome.refused(Refusal.of(FIELD, "refusal.sheet.tooLong", MOST_ROWS));
        }
        List<Line> lines = rows.stream().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? refused("refusal.sheet.nothing") : Outcome.done(new Sheet(lines));
    }

    static <T> Outcome<T> refused(String code) {
        return Outcome.refused(Refusal.of(FIELD, code));
    }
}
