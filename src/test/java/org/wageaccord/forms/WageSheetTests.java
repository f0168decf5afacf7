package org.wageaccord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wageaccord.forms.WageSheet.Row;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Wage tables as people have them in their spreadsheets. */
class WageSheetTests {

    @Test
    void whatASpreadsheetPutsOnTheClipboardIsTakenByTheNamesOfItsColumns() {
        WageSheet sheet = pasted("""
                2026年岗位工资表
                岗位等级\t岗位\t人数\t现行岗位工资（元/月）\t调整后
                G1\t包装、搬运\t４０\t3,200\t3 400元
                G2\t装配工\t60人\t3，500.50\t3750
                合计\t\t100\t\t
                """);
        assertThat(sheet.rows())
                .containsExactly(
                        new Row("G1", "包装、搬运", "40", "3200", "3400"), new Row("G2", "装配工", "60", "3500.50", "3750"));
        assertThat(codes(sheet)).containsExactly("sheet.totalLeftOut");
    }

    @Test
    void withoutNamesTheColumnsAreReadInTheirOrder() {
        assertThat(pasted("G1\t包装\t40\t3200\t3400").rows()).containsExactly(new Row("G1", "包装", "40", "3200", "3400"));
        assertThat(pasted("G1,40,3200,3400").rows()).containsExactly(new Row("G1", "", "40", "3200", "3400"));
        assertThat(pasted("G1\t包装\t40\t3400").rows()).containsExactly(new Row("G1", "包装", "40", "", "3400"));
        assertThat(pasted("G1;3400").rows()).containsExactly(new Row("G1", "", "", "", "3400"));
    }

    @Test
    void aMergedGradeIsFilledFromAboveAndTold() {
        WageSheet sheet = pasted("等级\t岗位\t人数\t标准\nG1\t包装\t40\t3400\n\t搬运\t10\t3450\n");
        assertThat(sheet.rows()).extracting(Row::grade).containsExactly("G1", "G1");
        assertThat(sheet.notes()).containsExactly(Refusal.of(null, "sheet.gradeFromAbove", 3, "G1"));
    }

    @ParameterizedTest
    @CsvSource({"8%, 3456", "８％, 3456", "+7.5%, 3440", "-1%, 3168"})
    void aRaiseInPercentIsReckonedToWholeYuan(String typed, String reckoned) {
        WageSheet sheet = pasted("等级\t人数\t现行\t提出\nG1\t40\t3200\t" + typed + "\n");
        assertThat(sheet.rows().get(0).after()).isEqualTo(reckoned);
        assertThat(codes(sheet)).containsExactly("sheet.reckoned");
        assertThat(pasted("等级\t人数\t现行\t涨幅\nG1\t40\t3200\t" + typed)
                        .rows()
                        .get(0)
                        .after())
                .isEqualTo(reckoned);
    }

    @ParameterizedTest
    @CsvSource({
        "上调金额（元）, 260, 3460",
        "上调, 260, 3460",
        "上调额, 260.5元, 3460.5",
        "涨幅, 260元, 3460",
        "涨幅, 8, 3456",
        "上调比率, 8, 3456",
        "上调（%）, 8, 3456",
        "上调金额, 8%, 3456",
        "上调后, 3460, 3460"
    })
    void aRaiseIsPercentOrYuanByItsSignOrByItsHead(String head, String typed, String after) {
        WageSheet sheet = pasted("等级\t人数\t现行\t" + head + "\nG1\t40\t3200\t" + typed + "\n");
        assertThat(sheet.rows().get(0).after()).isEqualTo(after);
    }

    @Test
    void aFileIsReadInTheCharsetOfChineseSpreadsheetsAndRefusedWhereItIsNoText() {
        String table = "等级,岗位,人数,现行,提出\nG1,包装,40,3200,3400\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            assertThat(read(Sheet.file("a.csv", table.getBytes(charset))).rows())
                    .containsExactly(new Row("G1", "包装", "40", "3200", "3400"));
        }
        assertThat(refusals(Sheet.file("a.csv", new byte[] {'G', '1', ',', (byte) 0xff, (byte) 0xff})))
                .containsExactly("refusal.sheet.charset");
    }

    @Test
    void whatIsNoNumberStaysAsItIsForTheFormToRefuse() {
        assertThat(pasted("等级\t人数\t现行\t提出\nG1\t四十\t面议\t8%").rows())
                .containsExactly(new Row("G1", "", "四十", "面议", "8%"));
    }

    @Test
    void theFirstSheetOfAWorkbookIsReadWithItsPercents() throws IOException {
        byte[] file = workbook(sheet -> {
            List<String> heads = List.of("等级", "岗位", "人数", "现行", "提出");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            sheet.value(1, 0, "G1");
            sheet.value(1, 1, "包装");
            sheet.value(1, 2, 40);
            sheet.value(1, 3, 3200.5);
            sheet.value(1, 4, 0.08);
            sheet.style(1, 4).format("0.0%").set();
            sheet.value(3, 0, "G2");
            sheet.value(3, 2, 60);
            sheet.value(3, 3, 3500);
            sheet.value(3, 4, 3750);
        });
        WageSheet sheet = read(Sheet.file("岗位工资.XLSX", file));
        assertThat(sheet.rows())
                .containsExactly(new Row("G1", "包装", "40", "3200.5", "3457"), new Row("G2", "", "60", "3500", "3750"));
    }

    @Test
    void whatCannotBeATableIsRefusedWithTheReason() throws IOException {
        assertThat(refusals(Sheet.pasted(" \n "))).containsExactly("refusal.sheet.nothing");
        assertThat(refusals(Sheet.file("a.xls", new byte[3]))).containsExactly("refusal.sheet.kind");
        assertThat(refusals(Sheet.file("a.xlsx", "no zip".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("refusal.sheet.unreadable");
        assertThat(refusals(Sheet.pasted("a\tb\n".repeat(301)))).containsExactly("refusal.sheet.tooLong");
        assertThat(refusals(Sheet.file("bomb.xlsx", bomb()))).containsExactly("refusal.sheet.tooBig");
        assertThat(refusals(WageSheet.of(Sheet.pasted("等级\t工资").orElseThrow())))
                .containsExactly("refusal.sheet.noGrades");
        assertThat(refusals(WageSheet.of(Sheet.pasted("G\t3400\n".repeat(101)).orElseThrow())))
                .containsExactly("refusal.sheet.tooManyGrades");
    }

    // ---------------------------------------------------------------- parts

    private interface Filling {
        void into(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.into(book.newWorksheet("工资"));
            book.newWorksheet("别的").value(0, 0, "另一张表");
        }
        return out.toByteArray();
    }

    /** Some kB that unpack to more than any wage table. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 21; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static WageSheet pasted(String text) {
        return read(Sheet.pasted(text));
    }

    private static WageSheet read(Outcome<Sheet> sheet) {
        return WageSheet.of(sheet.orElseThrow()).orElseThrow();
    }

    private static List<String> codes(WageSheet sheet) {
        return sheet.notes().stream().map(Refusal::code).toList();
    }

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
