package org.wageaccord.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of strangers: read if plain, turned away if they are anything else. */
class PdfReaderTests {

    private final PdfReader reader = new PdfReader();

    @Test
    void thePagesOfAPlainFileAreReadWithoutWhiteSpace() throws IOException {
        PdfText text = reader.read(file(2, null)).text();
        assertThat(text).isNotNull();
        assertThat(text.pages()).containsExactly("page1here", "page2here");
    }

    @Test
    void differencesAreToldInTheWordsOfTheOtherFileOnly() {
        PdfText first = new PdfText("", List.of(List.of("a", "wage2800", "c"), List.of("d"), List.of("e")));
        assertThat(first.differences(new PdfText("x", List.of(List.of("a", "wage3800", "c"), List.of("d", "new")))))
                .containsExactly(
                        new PdfText.Difference(1, "wage3800"),
                        new PdfText.Difference(2, "new"),
                        new PdfText.Difference(3, ""));
        assertThat(first.differences(first)).isEmpty();
    }

    @Test
    void lineBreaksAreNoDifference() {
        PdfText first = new PdfText("", List.of(List.of("ab", "c")));
        assertThat(first.differences(new PdfText("", List.of(List.of("a", "bc")))))
                .isEmpty();
    }

    @Test
    void aFileThatSaysOtherThingsEverywhereIsToldInShort() {
        List<String> lines = IntStream.range(0, 100_000)
                .mapToObj(i -> i % 2 == 0 ? "same" : "x".repeat(300))
                .toList();
        PdfText first = new PdfText("", List.of(Collections.nCopies(50, "same")));
        assertThat(first.differences(new PdfText("", List.of(lines))))
                .hasSizeLessThanOrEqualTo(20)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.words()).hasSizeLessThanOrEqualTo(121));
    }

    @Test
    void anEncryptedFileIsNotRead() throws IOException {
        assertThat(reader.read(file(1, "")).text()).isNull();
        assertThat(reader.read(file(1, "secret")).text()).isNull();
    }

    @Test
    void aFileOfTooManyPagesIsNotRead() throws IOException {
        assertThat(reader.read(file(100, null)).text()).isNotNull();
        assertThat(reader.read(file(101, null)).text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "%PDF-1.7\nxref\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF"})
    void aBrokenFileIsNotRead(String content) {
        PdfReader.Reading reading = reader.read(content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.text()).isNull();
        assertThat(reading.busy()).isFalse();
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsNotRead() throws IOException {
        assertThat(PdfHazards.isHarmless(stream("/Filter /FlateDecode", 1))).isTrue();
        byte[] bomb = stream("/Filter /FlateDecode", 30);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(PdfHazards.isHarmless(bomb)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter [/FlateDecode /FlateDecode]",
                "/Filter[/FlateDecode\n/FlateDecode]",
                "/Filter 7 0 R",
                "/Filter /LZWDecode",
                "/Filter /LZW",
                "/Filter /RunLengthDecode",
                "/Filter [/RL]",
                "/F#69lter [/FlateDecode /FlateDecode]",
                "/Filter /#4cZWDecode",
                "/Filter /CCITTFaxDecode",
                "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>"
            })
    void filtersThatUnpackWithoutBoundOrHideAreNotRead(String filter) throws IOException {
        assertThat(PdfHazards.isHarmless(stream(filter, 1))).isFalse();
    }

    private static byte[] stream(String filter, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("%PDF-1.7\n1 0 obj << " + filter + " >>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
        for (int i = 0; i < megabytes; i++) {
            packed.write(new byte[1024 * 1024]);
        }
        packed.finish();
        out.write("\nendstream endobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] file(int pages, String password) throws IOException {
        try (PDDocument file = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                file.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(file, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    pen.newLineAtOffset(50, 500);
                    pen.showText("page " + i + " here");
                    pen.endText();
                }
            }
            if (password != null) {
                file.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }
}
