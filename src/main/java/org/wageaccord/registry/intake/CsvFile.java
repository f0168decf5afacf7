package org.wageaccord.registry.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Reads a CSV file: UTF-8 with or without byte order mark, else GB18030, as Chinese spreadsheets write it. */
final class CsvFile {

    private static final String MARK = "\uFEFF";
    /** Blank lines are kept so that numbers of records are numbers of rows. */
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private CsvFile() {}

    static Outcome<Grid> read(byte[] content) {
        Optional<String> text =
                decode(content, StandardCharsets.UTF_8).or(() -> decode(content, Charset.forName("GB18030")));
        return text.map(CsvFile::parse)
                .orElseGet(() -> Outcome.refused(Refusal.of("file", "refusal.registry.importCharset")));
    }

    private static Outcome<Grid> parse(String text) {
        Grid grid = new Grid();
        try (CSVParser parser =
                FORMAT.parse(new StringReader(text.startsWith(MARK) ? text.substring(MARK.length()) : text))) {
            for (CSVRecord row : parser) {
                grid.add(Math.toIntExact(row.getRecordNumber()), row.toList());
            }
            return Outcome.done(grid);
        } catch (IOException | UncheckedIOException malformed) {
            return Outcome.refused(Refusal.of("file", "refusal.registry.importMalformed"));
        }
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
