package org.wageaccord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Workbooks no spreadsheet wrote: they are refused, and cost neither memory nor an error page. */
class WorkbookTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ1\"><v>1</v></c>",
                "<c r=\"A\"><v>1</v></c>",
                "<c r=\"1\"><v>1</v></c>",
                "<c r=\"A1\" t=\"d\"><v>2026-04-01</v></c>",
                "<c r=\"A1\" t=\"never\"><v>1</v></c>",
                "<c r=\"A1\"><f t=\"shared\" si=\"7\"/><v>1</v></c>"
            })
    @Timeout(20)
    void aCellThatCannotBeReadRefusesTheFile(String cell) throws IOException {
        assertThat(codes(Sheet.file("a.xlsx", holding(cell)))).containsExactly("refusal.sheet.unreadable");
    }

    @Test
    @Timeout(20)
    void aNumberOfAMillionDigitsStaysShortForTheFormToRefuse() throws IOException {
        Sheet sheet = Sheet.file("a.xlsx", holding("<c r=\"A1\"><v>1E1000000</v></c><c r=\"B1\"><v>1E-1000000</v></c>"))
                .orElseThrow();
        assertThat(sheet.rows().get(0).cells()).containsExactly("1E+1000000", "1E-1000000");
    }

    @Test
    @Timeout(20)
    void aNumberWrittenOutInMillionsOfDigitsRefusesTheFile() throws IOException {
        String cell = "<c r=\"A1\"><v>" + "7".repeat(4_000_000) + "</v></c>";
        assertThat(codes(Sheet.file("a.xlsx", holding(cell)))).containsExactly("refusal.sheet.unreadable");
    }

    @Test
    void aRowOfMoreCellsThanATableHasRefusesTheFile() throws IOException {
        assertThat(codes(Sheet.file("a.xlsx", holding("<c><v>1</v></c>".repeat(1001)))))
                .containsExactly("refusal.sheet.unreadable");
        assertThat(Sheet.file("a.xlsx", holding("<c><v>1</v></c>".repeat(1000))).isDone())
                .isTrue();
    }

    /** A workbook as a spreadsheet writes it, with other cells in its first row. */
    private static byte[] holding(String cells) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(written, "test", "1.0")) {
            book.newWorksheet("工资").value(0, 0, "等级");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(written.toByteArray()))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                to.write(text.replaceFirst("<c r=.*</c>", cells).getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
