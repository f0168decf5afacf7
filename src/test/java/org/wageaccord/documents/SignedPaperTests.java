package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.documents.SignatureCheck.Fault;
import org.wageaccord.documents.seal.SealFinding;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;

/**
 * 电子签名法第十三条: after signing every change of the signature, of the content and of its form can be found. What was signed
 * holds; what was changed by a byte does not.
 */
class SignedPaperTests {

    @TempDir
    static Path folder;

    private static Seals seals;
    private static byte[] signed;

    @BeforeAll
    static void sign() {
        seals = TestSeals.of(folder);
        signed = SignedPapers.agreement(seals);
    }

    private static SignatureCheck check(byte[] pdf) {
        return SignatureCheck.of(pdf, seals.trusted());
    }

    @Test
    void bothChiefsSignTheWholePaperInTheirOrder() {
        SignatureCheck check = check(signed);
        assertThat(check.fault()).isNull();
        assertThat(check.holds()).isTrue();
        assertThat(check.signatures()).extracting(SealFinding::name).containsExactly("应某", "陈某");
        SealFinding first = check.signatures().get(0);
        assertThat(first.party()).isEqualTo("浙江示例五金有限公司");
        assertThat(first.capacity()).isEqualTo("企业方首席代表");
        assertThat(first.at()).isEqualTo(TestSeals.NOW);
        assertThat(first.act()).isEqualTo("00000000-0000-0001-0000-000000000001");
        assertThat(first.confirmed())
                .isEqualTo(Samples.values(PaperKind.AGREEMENT).get("termsDigest"));
        assertThat(first.authority())
                .isEqualTo(TestSeals.fingerprint(seals.trusted().get(0)));
        List<Signatory> otherOrder =
                List.of(SignedPapers.chiefs().get(1), SignedPapers.chiefs().get(0));
        assertThat(check(SignedPapers.of(PaperKind.AGREEMENT, seals, otherOrder))
                        .signatures())
                .extracting(SealFinding::name)
                .containsExactly("陈某", "应某");
    }

    @Test
    void signingAppendsAndLeavesThePrintedPaperAsItWas() throws Exception {
        byte[] printed = Samples.print(PaperKind.AGREEMENT, Samples.values(PaperKind.AGREEMENT))
                .pdf();
        assertThat(Arrays.copyOf(signed, printed.length)).isEqualTo(printed);
        assertThat(PdfA.level(signed)).isEqualTo("3a");
        assertThat(PdfA.faults(signed)).isEmpty();
    }

    @Test
    void anotherReaderFindsTheSignaturesValidToo() throws Exception {
        Path file = Files.write(folder.resolve("signed.pdf"), signed);
        String said = pdfsig(file);
        if (said.isEmpty()) {
            return;
        }
        assertThat(said.split("Signature is Valid", -1)).as(said).hasSize(3);
        assertThat(said).contains("Total document signed", "ETSI.CAdES.detached");
        byte[] changed = signed.clone();
        changed[
                Samples.print(PaperKind.AGREEMENT, Samples.values(PaperKind.AGREEMENT))
                                .pdf()
                                .length
                        / 2] ^= 1;
        assertThat(pdfsig(Files.write(folder.resolve("changed.pdf"), changed))).doesNotContain("Signature is Valid");
    }

    /** Empty where the program is not installed. */
    private static String pdfsig(Path file) throws Exception {
        try {
            Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            pdfsig.waitFor();
            return said;
        } catch (IOException notInstalled) {
            return "";
        }
    }

    @Test
    void whatIsAppendedIsFound() throws Exception {
        for (String tail : List.of("\n", " ", "\n9 0 obj\n<</Type/Action>>\nendobj\n", "%%EOF\n")) {
            byte[] longer = joined(signed, tail.getBytes(StandardCharsets.US_ASCII));
            assertThat(check(longer).fault()).as(tail).isEqualTo(Fault.APPENDED);
        }
        byte[] saved = ChangedPdf.appended(signed);
        assertThat(Arrays.copyOf(saved, signed.length)).isEqualTo(signed);
        SignatureCheck found = check(saved);
        assertThat(found.holds()).isFalse();
        assertThat(found.fault()).isEqualTo(Fault.APPENDED);
        assertThat(found.signatures()).as("what was signed still holds").allMatch(SealFinding::holds);
    }

    @Test
    void aSignatureOfAnotherPaperDoesNotHoldHere() {
        Map<String, Object> other = new TreeMap<>(Samples.values(PaperKind.AGREEMENT));
        other.put("address", "浙江省永康市另一处");
        byte[] swapped = SignedPapers.of(PaperKind.AGREEMENT, other, seals, SignedPapers.chiefs());
        int from = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/Contents <3082");
        int to = new String(swapped, StandardCharsets.ISO_8859_1).indexOf("/Contents <3082");
        System.arraycopy(signed, from, swapped, to, 16_000);
        assertThat(check(swapped).fault()).isEqualTo(Fault.SIGNATURE);
        assertThat(check(swapped).signatures().get(0).fault()).isEqualTo(SealFinding.Fault.CONTENT_CHANGED);
    }

    @Test
    void theFirstSignatureAloneIsNotTheWholePaper() {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("%%EOF", text.indexOf("/ByteRange")) + 6;
        byte[] cut = Arrays.copyOf(signed, end);
        assertThat(check(cut).signatures()).as("one chief is missing").hasSize(1);
        assertThat(check(cut).fault()).isEqualTo(Fault.UNFINISHED);
        assertThat(check(Arrays.copyOf(signed, end - 3)).holds()).isFalse();
    }

    @Test
    void anExpiredAWrongAndAForeignCertificateAreFound() {
        assertThat(faults(TestSeals.expired(folder))).containsOnly(SealFinding.Fault.EXPIRED);
        assertThat(faults(TestSeals.withAnotherKey(folder))).containsOnly(SealFinding.Fault.WRONG_CERTIFICATE);
        assertThat(faults(TestSeals.withoutMandate(folder))).containsOnly(SealFinding.Fault.UNKNOWN_AUTHORITY);
        assertThat(faults(TestSeals.of(folder.resolve("another"))))
                .as("another installation")
                .containsOnly(SealFinding.Fault.UNKNOWN_AUTHORITY);
    }

    @Test
    void dataOtherThanTheConfirmedAreFound() {
        Map<String, Object> other = new TreeMap<>(Samples.values(PaperKind.AGREEMENT));
        other.put("termsDigest", "ab".repeat(32));
        byte[] paper = SignedPapers.of(PaperKind.AGREEMENT, other, seals, SignedPapers.chiefs());
        assertThat(check(paper).fault()).isEqualTo(Fault.OTHER_DATA);
    }

    private static List<SealFinding.Fault> faults(Seals by) {
        return check(SignedPapers.agreement(by)).signatures().stream()
                .map(SealFinding::fault)
                .toList();
    }

    private static byte[] joined(byte[] file, byte[] tail) {
        byte[] longer = Arrays.copyOf(file, file.length + tail.length);
        System.arraycopy(tail, 0, longer, file.length, tail.length);
        return longer;
    }
}
