package org.wageaccord.registry.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wageaccord.forms.Texts;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Reads a CSV file in a charset that {@link Texts} knows. */
final class CsvFile {

    /** Blank lines are kept so that numbers of records are numbers of rows. */
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private CsvFile() {}

    static Outcome<Grid> read(byte[] content) {
        return Texts.of(content)
                .map(CsvFile::parse)
                .orElseGet(() -> Outcome.refused(Refusal.of("file", "refusal.registry.importCharset")));
    }

    private static Outcome<Grid> parse(String text) {
        Grid grid = new Grid();
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                grid.add(Math.toIntExact(row.getRecordNumber()), row.toList());
            }
            return Outcome.done(grid);
        } catch (IOException | UncheckedIOException malformed) {
            return Outcome.refused(Refusal.of("file", "refusal.registry.importMalformed"));
        }
    }
}
