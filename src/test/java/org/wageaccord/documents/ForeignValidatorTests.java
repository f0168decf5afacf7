package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;

/**
 * 电子签名法第十三条: whoever relies on a signature need not rely on our word. The validator of the European Commission takes our
 * papers for valid by its own rules (EN 319 102-1), for one to four signers; how many papers is set by {@code -Dvalidated.papers}.
 */
class ForeignValidatorTests {

    private static final int MOST_SIGNERS = 4;

    @TempDir
    static Path folder;

    private static Seals seals;

    @BeforeAll
    static void authority() {
        seals = TestSeals.of(folder);
    }

    @Test
    void everySignatureIsValidToAnotherReader() {
        for (int i = 0; i < Integer.getInteger("validated.papers", MOST_SIGNERS); i++) {
            int signers = 1 + i % MOST_SIGNERS;
            SimpleReport told = report(paper(i, signers));
            assertThat(told.getSignatureIdList()).hasSize(signers);
            for (String id : told.getSignatureIdList()) {
                assertThat(told.getIndication(id))
                        .as("paper %d: %s %s", i, told.getSubIndication(id), told.getAdESValidationErrors(id))
                        .isEqualTo(Indication.TOTAL_PASSED);
                assertThat(told.getSignatureFormat(id)).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
            }
        }
    }

    @Test
    void whatASignatureShowsMakesItNoLessValidToAnotherReader() {
        SimpleReport told = report(SignedPapers.sealedAgreement(seals));
        assertThat(told.getSignatureIdList()).hasSize(2).allSatisfy(id -> {
            assertThat(told.getIndication(id))
                    .as("%s %s", told.getSubIndication(id), told.getAdESValidationErrors(id))
                    .isEqualTo(Indication.TOTAL_PASSED);
            assertThat(told.getSignatureFormat(id)).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
        });
    }

    @Test
    void aChangedPaperIsNotValidToItEither() {
        byte[] changed = paper(0, 2);
        changed[20_000] ^= 4;
        SimpleReport told = report(changed);
        assertThat(told.getSignatureIdList())
                .allSatisfy(id -> assertThat(told.getIndication(id)).isEqualTo(Indication.TOTAL_FAILED));
    }

    /** An agreement like no other, with so many signers. */
    private static byte[] paper(int number, int signers) {
        Map<String, Object> values = new TreeMap<>(Samples.values(PaperKind.AGREEMENT));
        values.put("address", "浙江省永康市古山镇示例路%d号".formatted(number));
        List<Signatory> who = new ArrayList<>(SignedPapers.chiefs());
        for (int i = who.size(); i < signers; i++) {
            who.add(new Signatory(
                    "代表" + i, "浙江示例五金有限公司", "见证人", new UUID(number, i), null, TestSeals.NOW.minusSeconds(i)));
        }
        return SignedPapers.of(PaperKind.AGREEMENT, values, seals, who.subList(0, signers));
    }

    /** As a reader sees it who trusts the city's authority and its clock, a month later. */
    private static SimpleReport report(byte[] pdf) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        seals.trusted().forEach(one -> trusted.addCertificate(new CertificateToken(one)));
        trusted.addCertificate(new CertificateToken(TestSeals.clockOf(folder)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(TestSeals.NOW.plus(Duration.ofDays(30))));
        return validator.validateDocument().getSimpleReport();
    }
}
