package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;

/** Leaves the papers that are signed in {@code target/papers/} as they are handed out, with the certificate to check them by. */
class SignedSamplesTests {

    private static final Path PAPERS = Path.of("target", "papers");
    private static final String BUREAU = "永康市人力资源和社会保障局";
    private static final String UNION = "永康市总工会";

    @TempDir
    static Path folder;

    @Test
    void everySignedPaperHoldsAndStaysPdfA() throws Exception {
        Seals seals = TestSeals.of(folder);
        Files.createDirectories(PAPERS);
        Files.writeString(PAPERS.resolve("authority.pem"), seals.authorities(), StandardCharsets.US_ASCII);
        Map<PaperKind, List<Signatory>> who = Map.of(
                PaperKind.AGREEMENT, SignedPapers.chiefs(),
                PaperKind.REVIEW_OPINION, office("周某", BUREAU, "审查员"),
                PaperKind.ACCEPTANCE_SLIP, office("周某", BUREAU, "受理人"),
                PaperKind.SUPPLY_NOTICE, office("周某", BUREAU, "受理人"),
                PaperKind.REMINDER_LETTER, office("胡晓芸", UNION, "集体协商指导员"),
                PaperKind.OPINION_LETTER, office("陈建国", UNION, "工会主席"),
                PaperKind.PROPOSAL_LETTER, office("程文远", UNION, "签发人"));
        for (Map.Entry<PaperKind, List<Signatory>> paper : who.entrySet()) {
            byte[] signed = SignedPapers.of(paper.getKey(), seals, paper.getValue());
            Files.write(PAPERS.resolve(paper.getKey().folder() + "-signed.pdf"), signed);
            SignatureCheck check = SignatureCheck.of(signed, seals.trusted());
            assertThat(check.fault()).as(paper.getKey().name()).isNull();
            assertThat(check.signatures()).hasSize(paper.getValue().size());
            assertThat(PdfA.faults(signed)).as(paper.getKey().name()).isEmpty();
        }
    }

    private static List<Signatory> office(String name, String party, String capacity) {
        return List.of(Signatory.of(name, party, capacity, TestSeals.NOW));
    }
}
