package org.wageaccord.documents.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wageaccord.documents.LargeAgreement;
import org.wageaccord.documents.pdf.Printed;
import org.wageaccord.documents.shell.PaperFigures.Bars;
import org.wageaccord.documents.shell.PaperFigures.Quarter;
import org.wageaccord.ground.ShellCommand;
import picocli.CommandLine;

/** The bench of papers prints what it says it prints, and fails when a figure is over its bar; how fast is not told by a test. */
class BenchPapersCommandTests {

    private static final Bars BARS = new Bars(80, 400, 30, 2, 8);

    @Test
    void bothWaysSetTheSameTextOnTwelvePages() throws Exception {
        LargeAgreement agreement = new LargeAgreement();
        Printed paper = agreement.print(7);
        assertThat(paper.pages()).isEqualTo(LargeAgreement.PAGES);
        Printed bare = agreement.bare(7).print();
        assertThat(bare.pages()).isBetween(LargeAgreement.PAGES - 2, LargeAgreement.PAGES + 2);
        for (Printed one : List.of(paper, bare)) {
            String text = text(one);
            assertThat(text).contains("浙江示例五金7号有限公司", "第一章总则", "第二十条", "G1辅助", "G60");
            assertThat(text.split("甲方实行岗位绩效工资制", -1)).hasSizeGreaterThan(2);
        }
        assertThat(agreement.print(8).pdf()).isNotEqualTo(paper.pdf());
    }

    private static String text(Printed printed) throws Exception {
        try (PDDocument file = Loader.loadPDF(printed.pdf())) {
            return new PDFTextStripper().getText(file).replaceAll("[\\s\\u3000]+", "");
        }
    }

    @Test
    void theBenchSaysEveryFigureAndFailsOverABar() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        BenchPapersCommand bench = new BenchPapersCommand().to(new PrintStream(said, true, StandardCharsets.UTF_8));
        int code = new CommandLine(bench).execute("--papers", "5", "--rounds", "2", "--cpu", "0", "--growth", "1000");
        assertThat(code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.get(0)).startsWith("pages 12, by the PDF library alone ");
        assertThat(lines.get(1)).matches("processor time of a paper \\d+\\.\\d ms, median \\(bar 0\\)  OVER");
        assertThat(lines.get(4)).matches("size \\d+\\.\\d kB \\(bar 400\\)");
        assertThat(lines.subList(5, 9)).allMatch(line -> line.matches("quarter \\d: [12] papers, .* MB alive"));
        assertThat(lines.get(10)).startsWith("heap grew by ").doesNotContain("OVER");
    }

    @Test
    void eachFigureHasItsBar() {
        Quarter first = new Quarter(100, 2, 50);
        assertThat(new PaperFigures(12, 12, 40, 21, 300_000, List.of(first, first)).hold(BARS))
                .isTrue();
        assertThat(new PaperFigures(12, 12, 81, 50, 300_000, List.of(first, first)).hold(BARS))
                .isFalse();
        assertThat(new PaperFigures(12, 12, 40, 19, 300_000, List.of(first, first)).hold(BARS))
                .as("over twice the library")
                .isFalse();
        assertThat(new PaperFigures(12, 12, 40, 21, 400_001, List.of(first, first)).hold(BARS))
                .isFalse();
        assertThat(new PaperFigures(12, 12, 40, 21, 300_000, List.of(first, new Quarter(100, 5, 50))).hold(BARS))
                .as("200 papers in 7 seconds")
                .isFalse();
        assertThat(new PaperFigures(12, 12, 40, 21, 300_000, List.of(first, new Quarter(100, 2, 59))).hold(BARS))
                .as("9 MB more alive")
                .isFalse();
    }

    @Test
    void theJarKnowsTheCommand() {
        assertThat(ServiceLoader.load(ShellCommand.class).stream().map(ServiceLoader.Provider::type))
                .contains(BenchPapersCommand.class);
    }
}
