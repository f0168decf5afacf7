package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.pdf.ofd.OfdCopy;
import org.wageaccord.documents.seal.SealFinding;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;
import org.wageaccord.kernel.Side;

/** The seals of both parties stand red over the dates of the signature page, in their own size, and hide nothing. */
class SealOnPaperTests {

    private static final PaperKind KIND = PaperKind.AGREEMENT;
    private static final Side[] BOTH = {Side.ENTERPRISE, Side.WORKERS};
    private static final float MILLIMETER = 72 / 25.4f;
    private static final int DPI = 144;

    @TempDir
    static Path folder;

    private static Seals seals;
    private static byte[] printed;
    private static byte[] signed;

    @BeforeAll
    static void sign() throws Exception {
        seals = TestSeals.of(folder);
        Map<String, Object> values = SignedPapers.sealedBy(SignedPapers.drawnBy(BOTH), BOTH);
        printed = Samples.print(KIND, values).pdf();
        List<Signatory> chiefs = SignedPapers.chiefs(
                SignedPapers.written(),
                Handwriting.kept("M100 300 L300 80 L500 300 M180 210 L420 210 M600 80 L600 300"));
        signed = SignedPapers.of(KIND, values, seals, SignedPapers.sealed(chiefs, 40, 42));
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "agreement-sealed.pdf"), signed);
    }

    private static PDAnnotationWidget widget(PDDocument file, int number) {
        PDSignatureField box =
                (PDSignatureField) file.getDocumentCatalog().getAcroForm().getField("Signature" + number);
        return box.getWidgets().get(0);
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xff) - Math.max(rgb >> 8 & 0xff, rgb & 0xff) > 90;
    }

    /** Where the red of a signature's box reaches to on its page, in points from the upper left: left, top, right, bottom. */
    private static double[] red(PDDocument file, int number) throws Exception {
        PDAnnotationWidget widget = widget(file, number);
        PDRectangle box = widget.getRectangle();
        BufferedImage page =
                new PDFRenderer(file).renderImageWithDPI(file.getPages().indexOf(widget.getPage()), DPI);
        double scale = DPI / 72.0;
        double height = widget.getPage().getMediaBox().getHeight();
        double[] found = {Double.MAX_VALUE, Double.MAX_VALUE, 0, 0};
        for (int y = (int) ((height - box.getUpperRightY()) * scale);
                y <= (height - box.getLowerLeftY()) * scale;
                y++) {
            for (int x = (int) (box.getLowerLeftX() * scale); x <= box.getUpperRightX() * scale; x++) {
                if (isRed(page.getRGB(x, y))) {
                    found[0] = Math.min(found[0], x / scale);
                    found[1] = Math.min(found[1], y / scale);
                    found[2] = Math.max(found[2], x / scale);
                    found[3] = Math.max(found[3], y / scale);
                }
            }
        }
        return found;
    }

    @Test
    void eachSealIsAsLargeOnPaperAsTheSealItself() throws Exception {
        try (PDDocument file = Loader.loadPDF(signed)) {
            for (int number = 1; number <= 2; number++) {
                double[] red = red(file, number);
                double size = (number == 1 ? 40 : 42) * MILLIMETER;
                assertThat(red[2] - red[0]).isCloseTo(size, within(2.0));
                assertThat(red[3] - red[1]).isCloseTo(size, within(2.0));
            }
        }
    }

    @Test
    void theSealStandsOverTheDateAndTheWordsUnderItStayBlack() throws Exception {
        try (PDDocument file = Loader.loadPDF(signed)) {
            for (int number = 1; number <= 2; number++) {
                PDAnnotationWidget widget = widget(file, number);
                int at = file.getPages().indexOf(widget.getPage());
                assertThat(words(file, at)).contains("甲方（盖章）", "乙方（盖章）", "浙江示例五金有限公司工会委员会", "2026年4月17日");
                double[] red = red(file, number);
                double height = widget.getPage().getMediaBox().getHeight();
                BufferedImage page = new PDFRenderer(file).renderImageWithDPI(at, DPI);
                int black = 0;
                for (int y = (int) ((red[3] - 20) * 2); y < red[3] * 2; y++) {
                    for (int x = (int) (red[0] * 2); x < red[2] * 2; x++) {
                        black += (page.getRGB(x, y) >> 16 & 0xff) < 0x50 ? 1 : 0;
                    }
                }
                assertThat(black).as("the date shows through").isGreaterThan(100);
                assertThat(height - red[3]).as("above the foot of the page").isGreaterThan(30 * MILLIMETER);
            }
            assertThat(red(file, 1)[2]).as("the seals do not touch").isLessThan(red(file, 2)[0]);
        }
    }

    private static String words(PDDocument file, int page) throws Exception {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page + 1);
        text.setEndPage(page + 1);
        return text.getText(file);
    }

    @Test
    void thePaperStaysOneForTheLongTerm() throws Exception {
        assertThat(PdfA.level(signed)).isEqualTo("3a");
        assertThat(PdfA.faults(signed)).isEmpty();
        assertThat(Arrays.copyOf(signed, printed.length)).isEqualTo(printed);
        assertThat(Samples.print(KIND, SignedPapers.sealedBy(SignedPapers.drawnBy(BOTH), BOTH))
                        .pdf())
                .as("the same before signing, whenever it is printed")
                .isEqualTo(printed);
        assertThat(signed.length - printed.length).isLessThan(400_000);
    }

    @Test
    void theSealIsAPictureWithASoftMaskOfItsOwnAndComesWithItsSignature() throws Exception {
        try (PDDocument file = Loader.loadPDF(signed)) {
            for (int number = 1; number <= 2; number++) {
                var resources = widget(file, number).getNormalAppearanceStream().getResources();
                List<PDImageXObject> pictures = new java.util.ArrayList<>();
                for (COSName name : resources.getXObjectNames()) {
                    pictures.add((PDImageXObject) resources.getXObject(name));
                }
                assertThat(pictures).hasSize(1);
                assertThat(pictures.get(0).getSoftMask()).isNotNull();
                assertThat(pictures.get(0).getInterpolate()).isFalse();
            }
        }
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("%%EOF", text.indexOf("/ByteRange")) + 6;
        try (PDDocument first = Loader.loadPDF(Arrays.copyOf(signed, end))) {
            assertThat(widget(first, 1).getNormalAppearanceStream()).isNotNull();
            assertThat(widget(first, 2).getNormalAppearanceStream()).isNull();
        }
    }

    @Test
    void bothSignaturesHoldAndAChangedSealIsFound() throws Exception {
        SignatureCheck check = SignatureCheck.of(signed, seals.trusted());
        assertThat(check.fault()).isNull();
        assertThat(check.signatures()).extracting(SealFinding::name).containsExactly("应某", "陈某");
        byte[] packed;
        try (PDDocument file = Loader.loadPDF(signed)) {
            var resources = widget(file, 2).getNormalAppearanceStream().getResources();
            COSName name = resources.getXObjectNames().iterator().next();
            packed = ((PDImageXObject) resources.getXObject(name))
                    .getSoftMask()
                    .getCOSObject()
                    .createRawInputStream()
                    .readAllBytes();
        }
        int at = new String(signed, StandardCharsets.ISO_8859_1)
                .indexOf(new String(packed, StandardCharsets.ISO_8859_1));
        byte[] flipped = signed.clone();
        flipped[at + packed.length / 2] ^= 1;
        assertThat(SignatureCheck.of(flipped, seals.trusted()).fault()).isEqualTo(SignatureCheck.Fault.SIGNATURE);
    }

    @Test
    void oneSealAloneWithoutAnythingByHandKeepsTheNameOnTheLine() throws Exception {
        Map<String, Object> values = SignedPapers.sealedBy(Samples.values(KIND), Side.WORKERS);
        byte[] one = SignedPapers.of(KIND, values, seals, SignedPapers.sealed(SignedPapers.chiefs(), 0, 45));
        Files.write(Path.of("target", "papers", "agreement-one-seal.pdf"), one);
        assertThat(SignatureCheck.of(one, seals.trusted()).holds()).isTrue();
        assertThat(PdfA.faults(one)).isEmpty();
        try (PDDocument file = Loader.loadPDF(one)) {
            assertThat(widget(file, 1).getRectangle().getWidth()).isZero();
            assertThat(widget(file, 2).getRectangle().getWidth()).isCloseTo(45 * MILLIMETER, within(0.01f));
            assertThat(words(file, file.getPages().indexOf(widget(file, 2).getPage())))
                    .contains("签名： 应某", "签名： 陈某");
        }
    }

    @Test
    void withoutASealThePaperIsPrintedAsBefore() throws Exception {
        byte[] plain = Samples.print(KIND, SignedPapers.drawnBy(BOTH)).pdf();
        try (PDDocument file = Loader.loadPDF(plain)) {
            assertThat(file.getDocumentCatalog()
                            .getNames()
                            .getDests()
                            .getNames()
                            .keySet())
                    .isNotEmpty()
                    .allMatch(place -> place.startsWith("sign-"));
            assertThat(new PDFTextStripper().getText(file)).doesNotContain("盖章");
        }
    }

    @Test
    void aPaperWithoutTheRoomIsNotSignedWithoutTheSeal() {
        assertThatThrownBy(() -> SignedPapers.of(
                        KIND, SignedPapers.drawnBy(BOTH), seals, SignedPapers.sealed(SignedPapers.chiefs(), 42, 0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seal-ENTERPRISE");
    }

    @Test
    void theCopyInOfdIsMadeOfThePrintedPages() {
        OfdCopy copies = new OfdCopy();
        assertThat(copies.of(printed)).isNotEmpty().isEqualTo(copies.of(printed));
    }

    @Test
    void anotherReaderFindsBothSignaturesValid() throws Exception {
        Path file = Files.write(folder.resolve("sealed.pdf"), signed);
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
}
