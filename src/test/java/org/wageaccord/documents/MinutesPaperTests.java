package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 协商会议记录 with more clauses than one page holds, and with wordings longer than a page. */
class MinutesPaperTests {

    private static final int CLAUSES = 30;
    private static final int LONG = 1500;

    @Test
    void theTableOfClausesGoesOverPagesUnderItsHeadAndLosesNothing() throws Exception {
        Map<String, Object> minutes = new TreeMap<>(Samples.values(PaperKind.MINUTES));
        minutes.put("clauses", clauses());
        byte[] printed = Samples.print(PaperKind.MINUTES, minutes).pdf();
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "minutes-long.pdf"), printed);
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(SamplePapersTests.squeezed(stripper.getText(pdf)));
            }
            String all = String.join("", pages);
            for (int n = 1; n < CLAUSES; n++) {
                assertThat(all).contains("职工方的话" + n + "止", "企业方的话" + n + "止", "文本" + n + "止");
            }
            assertThat(count(all, '壹')).as("the workers' long wording").isEqualTo(LONG);
            assertThat(count(all, '贰')).as("the enterprise's").isEqualTo(LONG);
            assertThat(count(all, '叁')).as("what was agreed").isEqualTo(LONG);
            List<String> table = pages.stream()
                    .filter(page -> page.contains("职工方的话") || page.contains("壹") || page.contains("叁"))
                    .toList();
            assertThat(table)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(page -> assertThat(page).contains("职工方意见", "企业方意见", "结果"));
        }
    }

    private static List<Map<String, Object>> clauses() {
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (int n = 1; n < CLAUSES; n++) {
            clauses.add(clause("条款" + n, "职工方的话" + n + "止", "企业方的话" + n + "止", "文本" + n + "止"));
        }
        clauses.add(clause("最长的条款", "壹".repeat(LONG), "贰".repeat(LONG), "叁".repeat(LONG)));
        return clauses;
    }

    private static Map<String, Object> clause(String title, String workers, String enterprise, String agreed) {
        return Map.of(
                "title", title, "workers", workers, "enterprise", enterprise, "result", "AGREED", "agreed", agreed);
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }
}
