package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;

/** Leaves the papers that are signed in {@code target/papers/} as they are handed out, with the certificate to check them by. */
class SignedSamplesTests {

    private static final Path PAPERS = Path.of("target", "papers");

    @TempDir
    static Path folder;

    @Test
    void everySignedPaperHoldsAndStaysPdfA() throws Exception {
        Seals seals = TestSeals.of(folder);
        Files.createDirectories(PAPERS);
        Files.writeString(PAPERS.resolve("authority.pem"), seals.authorities(), StandardCharsets.US_ASCII);
        Map<PaperKind, List<Signatory>> who = new EnumMap<>(PaperKind.class);
        for (PaperKind kind : PaperKind.values()) {
            who.put(kind, Issuers.of(kind, Samples.values(kind), TestSeals.NOW));
        }
        who.put(PaperKind.AGREEMENT, SignedPapers.chiefs());
        who.put(PaperKind.REVISION_RECORD, SignedPapers.revisers());
        who.values().removeIf(List::isEmpty);
        assertThat(who).hasSize(28);
        for (Map.Entry<PaperKind, List<Signatory>> paper : who.entrySet()) {
            byte[] signed = SignedPapers.of(paper.getKey(), seals, paper.getValue());
            Files.write(PAPERS.resolve(paper.getKey().folder() + "-signed.pdf"), signed);
            SignatureCheck check = SignatureCheck.of(signed, seals.trusted());
            assertThat(check.fault()).as(paper.getKey().name()).isNull();
            assertThat(check.signatures()).hasSize(paper.getValue().size());
            assertThat(PdfA.faults(signed)).as(paper.getKey().name()).isEmpty();
        }
    }
}
