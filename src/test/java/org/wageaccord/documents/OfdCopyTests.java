package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.documents.SamplePapersTests.squeezed;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.wageaccord.documents.pdf.Printed;
import org.wageaccord.documents.pdf.ofd.OfdCopy;

/** A paper as OFD (GB/T 33190) says the same as its PDF, on the same pages, with the same file inside. */
class OfdCopyTests {

    private static final Path PAPERS = Path.of("target", "papers");
    private static final OfdCopy OFD = new OfdCopy();

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void theSampleOfEveryPaperReadsAsItsPdf(PaperKind kind) throws IOException {
        Printed printed = Samples.print(kind, Samples.values(kind));
        Path file = Files.createDirectories(PAPERS).resolve(kind.folder() + ".ofd");
        Files.write(file, OFD.of(printed.pdf()));
        try (OFDReader reader = new OFDReader(file)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(printed.pages());
            assertThat(squeezed(text(reader))).isEqualTo(squeezed(drawn(printed.pdf())));
        }
    }

    @Test
    void theSamePaperIsTheSameFileWithTheAgreementInside() throws IOException {
        byte[] pdf = agreement();
        byte[] ofd = OFD.of(pdf);
        assertThat(OFD.of(pdf)).isEqualTo(ofd);
        Map<String, byte[]> parts = parts(ofd);
        String json = new String(parts.get("Doc_0/Attachs/agreement.json"), StandardCharsets.UTF_8);
        assertThat(json).contains("浙江示例五金有限公司");
        assertThat(parts.keySet().stream().filter(name -> name.endsWith(".png")))
                .as("the same picture on every page is kept once")
                .hasSize(1);
        String about = new String(parts.get("OFD.xml"), StandardCharsets.UTF_8);
        assertThat(about).contains("2026年度工资专项集体合同", "2026-04-17");
    }

    @Test
    void everyCharacterHasItsGlyphInAFaceInside() throws Exception {
        Map<String, Object> offer = new HashMap<>(Samples.values(PaperKind.OFFER));
        offer.put("contact", "吴𠮷，张㛃");
        byte[] ofd = OFD.of(Samples.print(PaperKind.OFFER, offer).pdf());
        Map<String, byte[]> parts = parts(ofd);
        Font rare = face(parts, "HanaMinB");
        Font plain = face(parts, "NotoSansSC-Regular");
        assertThat("吴，张㛃".codePoints())
                .allMatch(character -> plain.canDisplay(character) || rare.canDisplay(character));
        String page = new String(parts.get("Doc_0/Pages/Page_1/Content.xml"), StandardCharsets.UTF_8);
        assertThat(page).contains("𠮷");
        int glyph = Integer.parseInt(page.replaceAll("(?s).*<ofd:Glyphs>(\\d+)</ofd:Glyphs>.*", "$1"));
        assertThat(glyph)
                .as("a character beyond the basic plane is told by its place in the face")
                .isBetween(1, rare.getNumGlyphs() - 1);
    }

    private static Font face(Map<String, byte[]> parts, String name) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(parts.get("Doc_0/Res/" + name + ".ttf")));
    }

    private static byte[] agreement() {
        return Samples.print(PaperKind.AGREEMENT, Samples.values(PaperKind.AGREEMENT))
                .pdf();
    }

    /** The text in the order in which it is drawn, which is that of the PDF. */
    private static String text(OFDReader reader) {
        StringBuilder text = new StringBuilder();
        ContentExtractor extractor = new ContentExtractor(reader);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            extractor.getPageContent(page).forEach(text::append);
        }
        return text.toString();
    }

    private static String drawn(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private static Map<String, byte[]> parts(byte[] ofd) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
