package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wageaccord.documents.pdf.Printed;

/** Each kind's sample becomes a PDF whose text is the expected one, in reading order, with every face embedded. */
class SamplePapersTests {

    private static final Path PAPERS = Path.of("target", "papers");

    static Stream<Arguments> samples() {
        return Stream.of(PaperKind.values())
                .flatMap(kind -> Samples.names(kind).stream().map(name -> Arguments.of(kind, name)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleOfEveryPaperReadsAsExpected(PaperKind kind, String name) throws IOException {
        String suffix = name.isEmpty() ? "" : "-" + name;
        Printed printed = Samples.print(kind, Samples.values(kind, name));
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(kind.folder() + suffix + ".pdf"), printed.pdf());
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            PDFTextStripper lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            String text = lines.getText(pdf);
            Files.writeString(PAPERS.resolve(kind.folder() + suffix + ".txt"), text);
            assertThat(pdf.getNumberOfPages()).isEqualTo(printed.pages());
            assertThat(text.lines()).noneMatch(line -> line.matches("[，。、；：？！）》」』】].*"));
            assertThat(text.lines()).noneMatch(line -> line.matches(".*[（《「『【]"));
            assertThat(squeezed(text)).isEqualTo(squeezed(Samples.text(kind, "expected" + suffix + ".txt")));
        }
    }

    /** A value that no sample has is printed by nobody before a person sees it. */
    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyDeclaredValueStandsInASample(PaperKind kind) {
        List<Map<String, Object>> samples = Samples.names(kind).stream()
                .map(name -> Samples.values(kind, name))
                .toList();
        assertThat(missing(Samples.EDITIONS.newest(kind).variables(), samples, ""))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> missing(List<Variable> declared, List<Map<String, Object>> rows, String path) {
        List<String> missing = new ArrayList<>();
        for (Variable variable : declared) {
            List<Object> given = rows.stream()
                    .map(row -> row.get(variable.name()))
                    .filter(Objects::nonNull)
                    .toList();
            if (given.isEmpty()) {
                missing.add(path + variable.name());
            } else if (!variable.fields().isEmpty()) {
                List<Map<String, Object>> lines = given.stream()
                        .flatMap(list -> ((List<Map<String, Object>>) list).stream())
                        .toList();
                missing.addAll(missing(variable.fields(), lines, path + variable.name() + "[]."));
            }
        }
        return missing;
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
