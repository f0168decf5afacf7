package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.contract.Agreement;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.Clause;
import org.wageaccord.terms.CanonicalJson;

/** One text in three places: what the paper says, what the database holds, and what the ledger proves are the same. */
final class SameText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SameText() {}

    /**
     * @param agreement whose digest covers the edition and values of its paper, too, and is what the chiefs sign
     * @param entries of the case, of which those that bear a text's digest bear this one's
     * @param acts the acts of the ledger that must prove the text
     */
    static void everywhere(Agreement agreement, byte[] pdf, List<LedgerEntry> entries, String... acts) {
        assertThat(CanonicalJson.digest(agreement.terms())).as("the database").isEqualTo(agreement.termsDigest());
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            inWords(agreement, flat(paper));
            inData(agreement, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String act : acts) {
            assertThat(entries.stream().filter(entry -> entry.act().equals(act)).toList())
                    .as(act)
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.digest()).isEqualTo(agreement.digest()));
        }
    }

    private static void inWords(Agreement agreement, String paper) {
        assertThat(paper).as("the paper names its digests").contains(agreement.termsDigest(), agreement.digest());
        assertThat(agreement.terms().clauses()).isNotEmpty();
        assertThat(agreement.terms().clauses())
                .extracting(Clause::text)
                .as("every clause stands in the paper as it was agreed")
                .allSatisfy(text -> assertThat(paper).contains(flat(text)));
        assertThat(agreement.terms().grades())
                .allSatisfy(grade -> assertThat(paper).contains(flat(grade.posts()), grade.grade()));
    }

    private static void inData(Agreement agreement, PDDocument paper) throws IOException {
        PDComplexFileSpecification data =
                paper.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values().stream()
                        .filter(file -> PaperKind.DATA.equals(file.getFilename()))
                        .findFirst()
                        .orElseThrow();
        JsonNode values = JSON.readTree(data.getEmbeddedFile().toByteArray());
        assertThat(values.path("termsDigest").asText()).isEqualTo(agreement.termsDigest());
        assertThat(values.path("grades")).hasSize(agreement.terms().grades().size());
        for (int row = 0; row < agreement.terms().grades().size(); row++) {
            assertThat(values.path("grades").get(row).path("after").decimalValue())
                    .isEqualByComparingTo(agreement.terms().grades().get(row).after());
        }
    }

    /** Without white space, and without what stands at the head and foot of each page. */
    private static String flat(PDDocument paper) throws IOException {
        String title = flat(paper.getDocumentInformation().getTitle());
        String text = new PDFTextStripper().getText(paper);
        return text.lines()
                .map(SameText::flat)
                .filter(line -> !line.startsWith(title) && !line.matches("(文书编号|内容摘要|核验入口|第\\d*页/共).*"))
                .collect(Collectors.joining());
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
