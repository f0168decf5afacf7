package org.wageaccord.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

class FileTests {

    private static final String TEXT = "姓名,性别\n陈某,男\n\n\"李,某\",女\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aCsvIsReadInTheCharsetItWasWrittenIn(String charset) {
        Grid grid = FileGate.read(TEXT.getBytes(Charset.forName(charset))).orElseThrow();
        assertThat(grid.header()).containsExactly("姓名", "性别");
        assertThat(grid.body())
                .extracting(org.wageaccord.registry.intake.Row::line)
                .containsExactly(2, 4);
        assertThat(grid.body().get(1).cells()).containsExactly("李,某", "女");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstHeading() {
        assertThat(FileGate.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .header())
                .startsWith("姓名");
    }

    @Test
    void rareCharactersSurvive() {
        assertThat(FileGate.read("姓名,性别\n张㛃,女\n𠮷某,男\n".getBytes(Charset.forName("GB18030")))
                        .orElseThrow()
                        .body())
                .extracting(row -> row.cells().get(0))
                .containsExactly("张㛃", "𠮷某");
    }

    @Test
    void aWorkbookIsReadWithNumbersInDigitsDatesAsDatesAndFormulasAsTheirLastValue() throws IOException {
        Grid grid = FileGate.read(workbook()).orElseThrow();
        assertThat(grid.header()).containsExactly("姓名", "手机号码", "任期", "计算");
        assertThat(grid.body()).hasSize(1);
        assertThat(grid.body().get(0).line()).isEqualTo(3);
        assertThat(grid.body().get(0).cells()).containsExactly("陈某", "13800000012", "2026-04-15", "240");
    }

    @Test
    void aWorkbookWithMacrosIsRefused() throws IOException {
        assertThat(reason(withMacros())).isEqualTo("importMacros");
    }

    @Test
    void whatIsNoTableIsRefusedByItsContentWhateverItsName() {
        assertThat(reason("%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("importType");
        assertThat(reason("<html><body>表</body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("importType");
        byte[] binary = new byte[600];
        Arrays.fill(binary, (byte) 3);
        assertThat(reason(binary)).isEqualTo("importType");
        byte[] oldExcel = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(reason(Arrays.copyOf(oldExcel, 2048))).isEqualTo("importType");
    }

    @Test
    void aBrokenWorkbookAndABrokenCsvAreRefused() throws IOException {
        byte[] whole = workbook();
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("importMalformed");
        assertThat(reason("姓名,性别\n\"陈某,男\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("importMalformed");
    }

    @Test
    void anEmptyFileATooLargeOneAndATooLongOneAreRefused() {
        assertThat(reason(new byte[0])).isEqualTo("importEmpty");
        assertThat(reason("姓名,性别\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("importEmpty");
        assertThat(reason(new byte[FileGate.LARGEST + 1])).isEqualTo("importTooLarge");
        assertThat(reason(("姓名\n" + "陈某\n".repeat(Grid.MOST_ROWS)).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(reason(("姓名\n" + "陈某\n".repeat(Grid.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("importTooManyRows");
    }

    @Test
    void aFileWithoutARequiredColumnIsNamedWithTheColumnsItLacks() {
        assertThat(SheetKind.ROSTER.missing(List.of("姓名", "性别", "岗位"))).isEqualTo("公民身份号码、手机号码");
    }

    @Test
    void aCellThatASpreadsheetWouldComputeIsHandedOutAsText() {
        assertThat(ImportPapers.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(ImportPapers.harmless("@SUM")).isEqualTo("'@SUM");
        assertThat(ImportPapers.harmless("-1")).isEqualTo("'-1");
        assertThat(ImportPapers.harmless("+86")).isEqualTo("'+86");
        assertThat(ImportPapers.harmless("陈某")).isEqualTo("陈某");
    }

    private static String reason(byte[] content) {
        Outcome<Grid> outcome = FileGate.read(content);
        return outcome.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring("refusal.registry.".length()))
                .findFirst()
                .orElse("");
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            Row header = sheet.createRow(0);
            List.of("姓名", "手机号码", "任期", "计算")
                    .forEach(text -> header.createCell(Math.max(0, header.getLastCellNum()))
                            .setCellValue(text));
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("陈某");
            row.createCell(1).setCellValue(13800000012d);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            row.createCell(2).setCellValue(LocalDate.of(2026, 4, 15));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellFormula("120*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] withMacros() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("姓名");
            OPCPackage file = workbook.getPackage();
            PackagePart macros = file.createPart(
                    PackagingURIHelper.createPartName(XSSFRelation.VBA_MACROS.getDefaultFileName()),
                    XSSFRelation.VBA_MACROS.getContentType());
            macros.getOutputStream().write(new byte[] {1, 2, 3});
            file.addRelationship(macros.getPartName(), TargetMode.INTERNAL, XSSFRelation.VBA_MACROS.getRelation());
            workbook.write(out);
            return out.toByteArray();
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
