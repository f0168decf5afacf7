package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wageaccord.documents.pdf.Printed;

/** Each kind's sample becomes a PDF whose text is the expected one, in reading order, with every face embedded. */
class SamplePapersTests {

    private static final Path PAPERS = Path.of("target", "papers");

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void theSampleOfEveryPaperReadsAsExpected(PaperKind kind) throws IOException {
        Printed printed = Samples.print(kind, Samples.values(kind));
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(kind.folder() + ".pdf"), printed.pdf());
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            PDFTextStripper lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            String text = lines.getText(pdf);
            Files.writeString(PAPERS.resolve(kind.folder() + ".txt"), text);
            assertThat(pdf.getNumberOfPages()).isEqualTo(printed.pages());
            assertThat(text.lines()).noneMatch(line -> line.matches("[，。、；：？！）》」』】].*"));
            assertThat(text.lines()).noneMatch(line -> line.matches(".*[（《「『【]"));
            assertThat(squeezed(text)).isEqualTo(squeezed(Samples.text(kind, "expected.txt")));
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyFaceIsEmbedded(PaperKind kind) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Samples.print(kind, Samples.values(kind)).pdf())) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    /** Line ends and gaps are the layout's business, not the text's. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
