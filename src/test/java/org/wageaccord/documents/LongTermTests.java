package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wageaccord.documents.pdf.SignedPdf;
import org.wageaccord.kernel.Digest;

/** Papers are kept for decades: PDF/A by the reference validator, the same bytes from the same values, data for machines. */
class LongTermTests {

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyPaperIsPdfA(PaperKind kind) throws Exception {
        byte[] pdf = Samples.print(kind, Samples.values(kind)).pdf();
        assertThat(PdfA.level(pdf)).isEqualTo(kind.isAgreement() ? "3a" : "2a");
        assertThat(PdfA.faults(pdf)).isEmpty();
    }

    @Test
    void aPaperWithRareCharactersIsPdfAToo() throws Exception {
        var offer = new TreeMap<>(Samples.values(PaperKind.OFFER));
        offer.put("contact", "张㛃，吴𠮷");
        assertThat(PdfA.faults(Samples.print(PaperKind.OFFER, offer).pdf())).isEmpty();
    }

    @Test
    void theValidatorSeesWhatIsNotPdfA() throws Exception {
        byte[] pdf = ChangedPdf.of(
                Samples.print(PaperKind.OFFER, Samples.values(PaperKind.OFFER)).pdf(), 1, false);
        assertThat(PdfA.faults(pdf)).as("a face that is not embedded").isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void theSameValuesMakeTheSameBytes(PaperKind kind) {
        byte[] first = Samples.print(kind, Samples.values(kind)).pdf();
        assertThat(Samples.print(kind, Samples.values(kind)).pdf()).isEqualTo(first);
    }

    /** Two machines differ in the order of their hash tables and in what was printed before. */
    @Test
    void anotherMachineMakesTheSameBytes() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherMachine.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).as(said).isZero();
        for (PaperKind kind : PaperKind.values()) {
            assertThat(said).contains(OtherMachine.line(kind));
        }
    }

    /** Prints all kinds and says their digests. */
    static final class OtherMachine {

        private OtherMachine() {}

        public static void main(String[] args) {
            Arrays.stream(PaperKind.values()).map(OtherMachine::line).forEach(System.out::println);
        }

        static String line(PaperKind kind) {
            return kind + " "
                    + Digest.of(Samples.print(kind, Samples.values(kind)).pdf());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"AGREEMENT", "SECTOR_AGREEMENT"})
    void anAgreementCarriesItsFactsForMachines(PaperKind kind) throws IOException {
        byte[] pdf = Samples.print(kind, Samples.values(kind)).pdf();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
            COSDictionary enclosed = (COSDictionary) ((COSArray) catalog.getDictionaryObject(COSName.AF)).getObject(0);
            assertThat(enclosed.getNameAsString("AFRelationship")).isEqualTo("Data");
            PDComplexFileSpecification json = new PDComplexFileSpecification(enclosed);
            assertThat(json.getFilename()).isEqualTo(PaperKind.DATA);
            byte[] content = json.getEmbeddedFile().toByteArray();
            assertThat(Digest.of(content))
                    .as("the digest at the foot")
                    .isEqualTo(Samples.order(kind, Samples.values(kind)).stamp().digest());
            assertThat(Digest.of(content))
                    .as("and the identity of the file")
                    .startsWith(SignedPdf.read(pdf).identity());
        }
    }

    @Test
    void theChaptersOfAnAgreementAreBookmarks() throws IOException {
        byte[] pdf = Samples.print(PaperKind.AGREEMENT, Samples.values(PaperKind.AGREEMENT))
                .pdf();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            String outline = StreamSupport.stream(
                            file.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .map(PDOutlineItem::getTitle)
                    .collect(Collectors.joining("|"));
            assertThat(outline).startsWith("第一章　总则|").contains("第三章　年度工资水平与调整幅度", "附件二　技能津贴表");
        }
    }

    @Test
    void theValidatorReadsTheLevelAPaperClaims() throws Exception {
        byte[] pdf =
                Samples.print(PaperKind.OFFER, Samples.values(PaperKind.OFFER)).pdf();
        byte[] lying = new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("<pdfaid:part>2<", "<pdfaid:part>1<")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PdfA.level(new ByteArrayInputStream(lying).readAllBytes())).isEqualTo("1a");
    }
}
