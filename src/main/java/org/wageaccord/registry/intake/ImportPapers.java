package org.wageaccord.registry.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Refusal;

/** Files handed out: empty ones to fill in, and the rows that could not be taken, each with its reasons. */
@Component("importPapers")
public class ImportPapers {

    static final String REASON = "原因";
    private static final String MARK = "\uFEFF";
    private static final int WIDTH = 22 * 256;

    private final MessageSource messages;
    private final FormRefusals words;

    ImportPapers(MessageSource messages, FormRefusals words) {
        this.messages = messages;
        this.words = words;
    }

    public byte[] emptyCsv(SheetKind kind) {
        return csv(List.of(headers(kind)));
    }

    /** With the columns formatted as text, so that the spreadsheet leaves long numbers alone, and a sheet of notes. */
    public byte[] emptyXlsx(SheetKind kind) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(kind == SheetKind.ENTERPRISES ? "企业名册" : "职工名册");
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            CellStyle heading = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            for (int i = 0; i < kind.columns().size(); i++) {
                sheet.setDefaultColumnStyle(i, text);
                sheet.setColumnWidth(i, WIDTH);
            }
            fill(sheet, 0, headers(kind), heading);
            sheet.createFreezePane(0, 1);
            notes(workbook.createSheet("填写说明"), kind, text);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bad rows with the columns of the kind and one more that tells why; to be corrected and uploaded again. */
    public byte[] badRows(SheetKind kind, List<BadRow> bad) {
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(headers(kind));
        header.add(REASON);
        lines.add(header);
        for (BadRow row : bad) {
            List<String> cells = new ArrayList<>(row.row().cells());
            cells.add(row.reasons().stream().map(reason -> word(kind, reason)).collect(Collectors.joining("；")));
            lines.add(cells);
        }
        return csv(lines);
    }

    /** A reason with the heading of its column before it, where the reason does not name it anyway. */
    public String word(SheetKind kind, Refusal reason) {
        String word = words.word(reason);
        return kind.columns().stream()
                .filter(column -> column.field().equals(reason.field()) && !word.contains(column.header()))
                .findFirst()
                .map(column -> column.header() + "：" + word)
                .orElse(word);
    }

    private void notes(Sheet sheet, SheetKind kind, CellStyle style) {
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, 4 * WIDTH);
        int line = 0;
        for (Column column : kind.columns()) {
            String key = "registry.note." + kind.name().toLowerCase(Locale.ROOT) + "." + column.field();
            String note = String.valueOf(messages.getMessage(key, null, "", Locale.SIMPLIFIED_CHINESE));
            fill(sheet, line++, List.of(column.header(), note), style);
        }
    }

    private static void fill(Sheet sheet, int line, List<String> cells, CellStyle style) {
        var row = sheet.createRow(line);
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(cells.get(i));
            cell.setCellStyle(style);
        }
    }

    private static List<String> headers(SheetKind kind) {
        return kind.columns().stream().map(Column::header).toList();
    }

    private static byte[] csv(List<List<String>> lines) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (List<String> line : lines) {
                printer.printRecord(line.stream().map(ImportPapers::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that a spreadsheet would take for a formula is marked as text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
