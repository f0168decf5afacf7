package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.SignatureCheck.Fault;
import org.wageaccord.documents.seal.SealFinding;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Side;

/** What a chief writes by hand stands as ink on the line of the chief's place in the agreement, and is sealed with it. */
class HandSignedPaperTests {

    private static final PaperKind KIND = PaperKind.AGREEMENT;
    private static final Side[] BOTH = {Side.ENTERPRISE, Side.WORKERS};

    @TempDir
    static Path folder;

    private static Seals seals;
    private static byte[] printed;
    private static byte[] signed;

    @BeforeAll
    static void sign() throws Exception {
        seals = TestSeals.of(folder);
        Map<String, Object> values = SignedPapers.drawnBy(BOTH);
        printed = Samples.print(KIND, values).pdf();
        signed = SignedPapers.of(
                KIND,
                values,
                seals,
                SignedPapers.chiefs(
                        SignedPapers.written(),
                        Handwriting.kept("M100 300 L300 80 L500 300 M180 210 L420 210 M600 80 L600 300")));
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "agreement-by-hand.pdf"), signed);
    }

    private static byte[] signed(Handwriting enterprise, Handwriting workers, Side... drawn) {
        return SignedPapers.of(KIND, SignedPapers.drawnBy(drawn), seals, SignedPapers.chiefs(enterprise, workers));
    }

    private static PDAnnotationWidget widget(PDDocument file, int number) {
        PDSignatureField box =
                (PDSignatureField) file.getDocumentCatalog().getAcroForm().getField("Signature" + number);
        return box.getWidgets().get(0);
    }

    private static int pageOf(PDDocument file, String words) throws Exception {
        org.apache.pdfbox.text.PDFTextStripper text = new org.apache.pdfbox.text.PDFTextStripper();
        for (int page = 1; page <= file.getNumberOfPages(); page++) {
            text.setStartPage(page);
            text.setEndPage(page);
            if (text.getText(file).contains(words)) {
                return page - 1;
            }
        }
        throw new AssertionError(words);
    }

    /** The words within a rectangle, whose origin is at the lower left, of a page. */
    private static String words(PDDocument file, int page, float x, float y, float wide, float high) throws Exception {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        float top = file.getPage(page).getMediaBox().getHeight() - y - high;
        area.addRegion("place", new java.awt.geom.Rectangle2D.Float(x, top, wide, high));
        area.extractRegions(file.getPage(page));
        return area.getTextForRegion("place").replaceAll("[\\s\\u3000]+", "");
    }

    @Test
    void theInkOfEachChiefStandsAtTheChiefsOwnPlace() throws Exception {
        try (PDDocument file = Loader.loadPDF(signed)) {
            int page = pageOf(file, "约定内容摘要（SHA-256）");
            for (int number = 1; number <= 2; number++) {
                PDAnnotationWidget widget = widget(file, number);
                PDRectangle box = widget.getRectangle();
                assertThat(file.getPages().indexOf(widget.getPage())).isEqualTo(page);
                assertThat(file.getPage(page).getAnnotations()).contains(widget);
                assertThat(box.getWidth()).isBetween(120f, 160f);
                assertThat(box.getHeight()).isBetween(35f, 60f);
                String column = words(file, page, box.getLowerLeftX() - 40, box.getLowerLeftY() - 45, 200, 120);
                assertThat(column)
                        .contains(number == 1 ? "甲方（企业方）首席代表" : "乙方（职工方）首席代表")
                        .contains(number == 1 ? "姓名：应某（平台电子签署）" : "姓名：陈某（平台电子签署）")
                        .contains("签名：", "时间：");
                assertThat(words(file, page, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()))
                        .as("ink covers no words")
                        .isEmpty();
            }
        }
    }

    @Test
    void theAppearanceIsNothingButLinesWithinItsBox() throws Exception {
        try (PDDocument file = Loader.loadPDF(signed)) {
            COSStream drawn = widget(file, 1).getNormalAppearanceStream().getCOSObject();
            PDRectangle box = widget(file, 1).getRectangle();
            List<Float> numbers = new ArrayList<>();
            List<String> done = new ArrayList<>();
            for (Object token : new PDFStreamParser(drawn.createInputStream().readAllBytes()).parse()) {
                if (token instanceof org.apache.pdfbox.cos.COSNumber number) {
                    numbers.add(number.floatValue());
                } else if (token instanceof Operator operator) {
                    done.add(operator.getName());
                    if (List.of("m", "l", "c").contains(operator.getName())) {
                        for (int i = 0; i < numbers.size(); i++) {
                            assertThat(numbers.get(i))
                                    .isBetween(0.5f, (i % 2 == 0 ? box.getWidth() : box.getHeight()) - 0.5f);
                        }
                    }
                    numbers.clear();
                }
            }
            assertThat(done).containsOnly("q", "Q", "RG", "w", "J", "j", "m", "c", "l", "S");
            assertThat(done.stream().filter("m"::equals)).as("three strokes").hasSize(3);
        }
    }

    @Test
    void theInkKeepsItsProportionsAndStandsOnTheLine() throws Exception {
        try (PDDocument file = Loader.loadPDF(
                signed(Handwriting.kept("M400 100 L600 100 L600 300 L400 300 L400 100"), null, Side.ENTERPRISE))) {
            PDAnnotationWidget widget = widget(file, 1);
            int page = file.getPages().indexOf(widget.getPage());
            BufferedImage picture = new PDFRenderer(file).renderImageWithDPI(page, 144);
            PDRectangle box = widget.getRectangle();
            int line = Math.round((file.getPage(page).getMediaBox().getHeight() - box.getLowerLeftY()) * 2);
            int left = Math.round(box.getLowerLeftX() * 2);
            int minX = Integer.MAX_VALUE;
            int maxX = 0;
            int minY = Integer.MAX_VALUE;
            int maxY = 0;
            for (int y = line - Math.round(box.getHeight() * 2); y < line - 2; y++) {
                for (int x = left; x < left + Math.round(box.getWidth() * 2); x++) {
                    if ((picture.getRGB(x, y) & 0xff) < 0x90) {
                        minX = Math.min(minX, x);
                        maxX = Math.max(maxX, x);
                        minY = Math.min(minY, y);
                        maxY = Math.max(maxY, y);
                    }
                }
            }
            assertThat((double) (maxX - minX)).as("a square stays one").isCloseTo(maxY - minY, within(3.0));
            assertThat(maxY - minY)
                    .as("as high as the place allows")
                    .isGreaterThan(Math.round(box.getHeight() * 2 * 0.6f));
            assertThat(line - maxY).as("half-points above the line").isBetween(1, 8);
        }
    }

    @Test
    void aChiefWhoDrewNothingKeepsABoxWithoutSizeAndTheNameOnTheLine() throws Exception {
        byte[] one = signed(null, SignedPapers.written(), Side.WORKERS);
        assertThat(SignatureCheck.of(one, seals.trusted()).holds()).isTrue();
        assertThat(PdfA.faults(one)).isEmpty();
        Files.write(Path.of("target", "papers", "agreement-one-by-hand.pdf"), one);
        try (PDDocument file = Loader.loadPDF(one)) {
            assertThat(widget(file, 1).getRectangle().getWidth()).isZero();
            assertThat(widget(file, 1).getRectangle().getHeight()).isZero();
            PDRectangle box = widget(file, 2).getRectangle();
            assertThat(box.getWidth()).isGreaterThan(100);
            int page = file.getPages().indexOf(widget(file, 2).getPage());
            assertThat(words(file, page, 60, box.getLowerLeftY() - 4, box.getLowerLeftX() - 100, box.getHeight()))
                    .contains("签名：应某");
        }
    }

    @Test
    void whereNobodyDrewThePaperIsPrintedAsBefore() throws Exception {
        byte[] plain = Samples.print(KIND, Samples.values(KIND)).pdf();
        assertThat(new String(plain, StandardCharsets.ISO_8859_1)).doesNotContain("FitR", "sign-");
        try (PDDocument file = Loader.loadPDF(plain)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(file))
                    .contains("签名：应某（平台电子签署）")
                    .doesNotContain("姓名：应某（平台");
        }
    }

    @Test
    void thePaperStaysOneForTheLongTermAndItsPrintedBytesTheSame() throws Exception {
        assertThat(PdfA.level(signed)).isEqualTo("3a");
        assertThat(PdfA.faults(signed)).isEmpty();
        assertThat(Arrays.copyOf(signed, printed.length)).isEqualTo(printed);
        assertThat(Samples.print(KIND, SignedPapers.drawnBy(BOTH)).pdf()).isEqualTo(printed);
    }

    @Test
    void theSecondSignatureLeavesTheFirstAsItWas() throws Exception {
        SignatureCheck check = SignatureCheck.of(signed, seals.trusted());
        assertThat(check.fault()).isNull();
        assertThat(check.signatures()).extracting(SealFinding::name).containsExactly("应某", "陈某");
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("%%EOF", text.indexOf("/ByteRange")) + 6;
        byte[] first = Arrays.copyOf(signed, end);
        SignatureCheck one = SignatureCheck.of(first, seals.trusted());
        assertThat(one.fault()).isEqualTo(Fault.UNFINISHED);
        assertThat(one.signatures()).singleElement().matches(SealFinding::holds);
        assertThat(appearance(first, 1)).isEqualTo(appearance(signed, 1));
        assertThat(appearance(signed, 2)).isNotEqualTo(appearance(signed, 1));
        try (PDDocument file = Loader.loadPDF(first)) {
            assertThat(widget(file, 2).getNormalAppearanceStream())
                    .as("the ink comes with its own signature")
                    .isNull();
        }
    }

    private static String appearance(byte[] pdf, int number) throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return Digest.of(widget(file, number)
                    .getNormalAppearanceStream()
                    .getCOSObject()
                    .createInputStream()
                    .readAllBytes());
        }
    }

    @Test
    void anotherReaderFindsBothSignaturesValid() throws Exception {
        Path file = Files.write(folder.resolve("by-hand.pdf"), signed);
        try {
            Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said.split("Signature is Valid", -1)).as(said).hasSize(3);
        } catch (java.io.IOException notInstalled) {
            assertThat(notInstalled).hasMessageContaining("pdfsig");
        }
    }

    @Test
    void otherInkIsToldAsNotWhole() throws Exception {
        for (int number = 1; number <= 2; number++) {
            byte[] changed = ChangedPdf.ink(signed, number);
            SignatureCheck found = SignatureCheck.of(changed, seals.trusted());
            assertThat(found.holds()).isFalse();
            assertThat(found.fault()).as("appended").isEqualTo(Fault.APPENDED);
            byte[] flipped = signed.clone();
            flipped[inkOf(signed, number)] ^= 1;
            SignatureCheck broken = SignatureCheck.of(flipped, seals.trusted());
            assertThat(broken.fault()).as("a byte of the ink").isEqualTo(Fault.SIGNATURE);
        }
    }

    /** A byte in the midst of the packed strokes. */
    private static int inkOf(byte[] pdf, int number) throws Exception {
        byte[] packed;
        try (PDDocument file = Loader.loadPDF(pdf)) {
            packed = widget(file, number)
                    .getNormalAppearanceStream()
                    .getCOSObject()
                    .createRawInputStream()
                    .readAllBytes();
        }
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(new String(packed, StandardCharsets.ISO_8859_1));
        assertThat(at).isPositive();
        return at + packed.length / 2;
    }

    @Test
    void aPaperWithoutTheRoomIsNotSignedWithoutTheInk() {
        assertThatThrownBy(() -> signed(SignedPapers.written(), null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sign-ENTERPRISE");
    }

    @Test
    void theLargestDrawingThatIsTakenStillMakesASmallFile() throws Exception {
        StringBuilder most = new StringBuilder("M500 200");
        for (int i = 1; i < Handwriting.MOST_POINTS; i++) {
            most.append(" L").append(i * 7919 % 1001).append(' ').append(i * 104729 % 401);
        }
        byte[] large = signed(Handwriting.kept(most.toString()), null, Side.ENTERPRISE);
        assertThat(SignatureCheck.of(large, seals.trusted()).holds()).isTrue();
        assertThat(large.length - printed.length).isLessThan(400_000);
        try (PDDocument file = Loader.loadPDF(large)) {
            assertThat(widget(file, 1).getCOSObject().getDictionaryObject(COSName.AP))
                    .isNotNull();
        }
    }
}
