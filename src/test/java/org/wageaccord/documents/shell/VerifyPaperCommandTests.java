package org.wageaccord.documents.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.audit.proof.SampleProofs;
import org.wageaccord.audit.proof.SigningKey;
import org.wageaccord.documents.ChangedPdf;
import org.wageaccord.documents.PaperProofs;
import org.wageaccord.documents.SignedPapers;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.documents.seal.TestSeals;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.kernel.Digest;
import picocli.CommandLine;

/** The check offline: 0 good, 1 bad with the reason, 2 not a paper of this platform. */
class VerifyPaperCommandTests {

    @TempDir
    static Path folder;

    private static Seals seals;
    private static byte[] signed;
    private static Path authority;
    private int code;

    @BeforeAll
    static void sign() throws IOException {
        seals = TestSeals.of(folder);
        signed = SignedPapers.agreement(seals);
        authority = Files.writeString(folder.resolve("authority.pem"), seals.authorities());
    }

    private JsonNode verify(byte[] content, String... options) throws IOException {
        Path file = Files.write(folder.resolve("paper.pdf"), content);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        VerifyPaperCommand command = new VerifyPaperCommand().to(new PrintStream(told, true, StandardCharsets.UTF_8));
        String[] line = new String[options.length + 1];
        System.arraycopy(options, 0, line, 0, options.length);
        line[options.length] = file.toString();
        code = new CommandLine(command).execute(line);
        return new ObjectMapper().readTree(told.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSignedPaperIsGoodAndSaysWhoSignedWhenByWhichAuthority() throws IOException {
        JsonNode answer = verify(signed, "--authority", authority.toString());
        assertThat(code).as(answer.toString()).isZero();
        assertThat(answer.path("verdict").asText()).isEqualTo("good");
        assertThat(answer.path("signatures").findValuesAsText("name")).containsExactly("应某", "陈某");
        assertThat(answer.path("signatures").get(0).path("at").asText()).isEqualTo("2026-04-17T02:20:00Z");
        assertThat(answer.path("enclosedDataSha256").asText()).hasSize(64);
        assertThat(answer.has("note")).isFalse();
        JsonNode alone = verify(signed);
        assertThat(code).isZero();
        assertThat(alone.path("note").asText()).contains("--authority");
        assertThat(alone.path("signatures").get(1).path("authoritySha256").asText())
                .isEqualTo(TestSeals.fingerprint(seals.trusted().get(0)));
    }

    @Test
    void theValueByTheNationalAlgorithmsIsCheckedToo() throws IOException {
        Path value = Files.write(
                folder.resolve("paper.p7s"),
                TestSeals.national(folder, "sm2.p12").over(signed));
        Path own = Files.writeString(
                folder.resolve("sm2.pem"), TestSeals.national(folder, "sm2.p12").certificate());
        Path another = Files.writeString(
                folder.resolve("other.pem"),
                TestSeals.national(folder, "other.p12").certificate());
        String[] both = {"--national", value.toString(), "--national-certificate", own.toString()};
        JsonNode good = verify(signed, both);
        assertThat(code).as(good.toString()).isZero();
        assertThat(good.path("national").path("holds").asBoolean()).isTrue();
        assertThat(good.path("national").path("sm3").asText()).hasSize(64);
        JsonNode foreign = verify(signed, "--national", value.toString(), "--national-certificate", another.toString());
        assertThat(code).isEqualTo(1);
        assertThat(foreign.path("reason").asText()).contains("not of the certificate");
        Path stale = Files.write(
                folder.resolve("stale.p7s"),
                TestSeals.national(folder, "sm2.p12").over(new byte[9]));
        assertThat(verify(signed, "--national", stale.toString()).path("reason").asText())
                .contains("another file");
        assertThat(code).isEqualTo(1);
    }

    private static Path beside(byte[] paper, String name, SigningKey key, String act) throws IOException {
        String proof = SampleProofs.of(key, act, Digest.of(paper), 6).json();
        return Files.writeString(folder.resolve(name), proof);
    }

    @Test
    void theProofOfTheLedgerBesideThePaperIsCheckedToo() throws IOException {
        SigningKey key = SampleProofs.key(1);
        for (String name : new String[] {"paper.pdf.proof", "paper.proof"}) {
            Path proof = beside(signed, name, key, PaperProofs.SEALED);
            JsonNode believed = verify(signed);
            assertThat(code).as(believed.toString()).isZero();
            assertThat(believed.path("proof").path("holds").asBoolean()).isTrue();
            assertThat(believed.path("proof").path("note").asText()).contains("taken from the proof itself");
            JsonNode known = verify(
                    signed, "--ledger-key", key.named(SampleProofs.ORIGIN).text());
            assertThat(code).isZero();
            assertThat(known.path("proof").has("note")).isFalse();
            assertThat(known.path("proof").path("case").asText()).isEqualTo("永薪协〔2026〕0123号");
            assertThat(known.path("proof").path("leaf").asInt()).isEqualTo(6);
            Files.delete(proof);
        }
        assertThat(verify(signed).has("proof")).isFalse();
        Path elsewhere = beside(signed, "elsewhere.json", key, PaperProofs.SEALED);
        Path keyFile = Files.writeString(
                folder.resolve("ledger.key"), key.named(SampleProofs.ORIGIN).text() + "\n");
        assertThat(verify(signed, "--proof", elsewhere.toString(), "--ledger-key", keyFile.toString())
                        .path("verdict")
                        .asText())
                .isEqualTo("good");
    }

    @Test
    void aProofOfAnotherFileLedgerOrActIsBad() throws IOException {
        SigningKey key = SampleProofs.key(1);
        String trusted = key.named(SampleProofs.ORIGIN).text();
        assertBad(beside(new byte[3], "p1", key, PaperProofs.SEALED), trusted, "of another file");
        assertBad(beside(signed, "p2", SampleProofs.key(2), PaperProofs.SEALED), trusted, "not of the ledger");
        // somebody may have had the digest of a file entered by another act, for example by handing the file in
        assertBad(beside(signed, "p3", key, "dataroom.itemAnswered"), trusted, "of another act");
        Path proof = beside(signed, "p4", key, PaperProofs.SEALED);
        String json = Files.readString(proof);
        assertBad(Files.writeString(proof, json.replace("\"index\" : 6", "\"index\" : 7")), trusted, "not in the tree");
        assertBad(Files.writeString(proof, json.replace("\\n13\\n", "\\n14\\n")), trusted, "not signed");
        assertBad(Files.writeString(proof, json.strip()), trusted, "cannot be read");
        assertThat(verify(signed, "--proof", folder.resolve("none").toString())
                        .path("reason")
                        .asText())
                .contains("no such file");
        assertThat(code).isEqualTo(2);
    }

    private void assertBad(Path proof, String key, String reason) throws IOException {
        JsonNode answer = verify(signed, "--proof", proof.toString(), "--ledger-key", key);
        assertThat(code).isEqualTo(1);
        assertThat(answer.path("reason").asText()).contains("proof of the ledger", reason);
        assertThat(answer.path("proof").path("holds").asBoolean()).isFalse();
    }

    /** The key of the ledger may be stolen; the clock of somebody else says since when the tree had the entry all the same. */
    @Test
    void theTimeStampInAProofIsCheckedByTheClocksThatAreNamed() throws IOException {
        SigningKey key = SampleProofs.key(1);
        String trusted = key.named(SampleProofs.ORIGIN).text();
        Path good = stamped("s1", key, note -> TestSeals.stamp(seals, note));
        JsonNode answer = verify(
                signed, "--proof", good.toString(), "--ledger-key", trusted, "--authority", authority.toString());
        assertThat(code).as(answer.toString()).isZero();
        assertThat(answer.path("proof").path("stampedAt").asText()).isEqualTo("2026-04-17T02:20:00Z");
        assertThat(answer.path("proof").path("stampedBy").asText()).isNotBlank();
        assertThat(verify(signed, "--proof", good.toString())
                        .path("proof")
                        .path("holds")
                        .asBoolean())
                .isTrue();

        assertBad(stamped("s2", key, note -> TestSeals.stamp(seals, new byte[5])), trusted, "over another checkpoint");
        assertBad(stamped("s3", key, note -> note), trusted, "time stamp is broken");
        Seals stranger = TestSeals.of(Files.createDirectories(folder.resolve("stranger")));
        Path other = stamped("s4", key, note -> TestSeals.stamp(stranger, note));
        JsonNode foreign = verify(
                signed, "--proof", other.toString(), "--ledger-key", trusted, "--authority", authority.toString());
        assertThat(code).isEqualTo(1);
        assertThat(foreign.path("reason").asText()).contains("by a clock that none of the named authorities knows");
    }

    private static Path stamped(String name, SigningKey key, UnaryOperator<byte[]> clock) throws IOException {
        String proof = SampleProofs.stamped(key, PaperProofs.SEALED, Digest.of(signed), 6, clock)
                .json();
        return Files.writeString(folder.resolve(name), proof);
    }

    /** A paper that nobody signs: the ledger vouches for it, to who knows its key. */
    @Test
    void anUnsignedPaperIsGoodByTheLedgerWhoseKeyIsKnown() throws IOException {
        byte[] unsigned = SignedPapers.unsigned();
        assertThat(verify(unsigned).path("reason").asText()).contains("no signature");
        assertThat(code).isEqualTo(1);
        SigningKey key = SampleProofs.key(1);
        Path proof = beside(unsigned, "unsigned.proof", key, PaperProofs.ISSUED);
        assertThat(verify(unsigned, "--proof", proof.toString()).path("reason").asText())
                .contains("name the ledger's with --ledger-key");
        assertThat(code).isEqualTo(1);
        JsonNode good = verify(
                unsigned,
                "--proof",
                proof.toString(),
                "--ledger-key",
                key.named(SampleProofs.ORIGIN).text());
        assertThat(code).as(good.toString()).isZero();
    }

    @Test
    void aChangedPaperIsBadWithTheReason() throws IOException {
        byte[] flipped = signed.clone();
        flipped[20_000] ^= 4;
        assertThat(verify(flipped).path("reason").asText()).contains("应某", "changed after signing");
        assertThat(code).isEqualTo(1);
        assertThat(verify(ChangedPdf.appended(signed)).path("reason").asText()).contains("added after the last");
        assertThat(code).isEqualTo(1);
        assertThat(verify(Arrays.copyOf(signed, signed.length - 20_000))
                        .path("verdict")
                        .asText())
                .isEqualTo("bad");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void aPaperOfAnotherAuthorityIsBadWhereOneIsNamed() throws IOException {
        byte[] forged = SignedPapers.agreement(folder.resolve("forger"));
        assertThat(verify(forged, "--authority", authority.toString())
                        .path("reason")
                        .asText())
                .contains("not from the authority");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void anExpiredCertificateIsBad() throws IOException {
        assertThat(verify(SignedPapers.agreement(TestSeals.expired(folder)))
                        .path("reason")
                        .asText())
                .contains("not valid at the time");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void whatIsNoPaperOfThePlatformIsNotOurs() throws IOException {
        for (String content : new String[] {"%PDF-1.7\nhello", "工资", ""}) {
            assertThat(verify(content.getBytes(StandardCharsets.UTF_8))
                            .path("verdict")
                            .asText())
                    .isEqualTo("not ours");
            assertThat(code).isEqualTo(2);
        }
        code = new CommandLine(new VerifyPaperCommand())
                .execute(folder.resolve("missing.pdf").toString());
        assertThat(code).isEqualTo(2);
    }

    @Test
    void theJarKnowsTheCommand() {
        assertThat(ServiceLoader.load(ShellCommand.class).stream().map(ServiceLoader.Provider::type))
                .contains(VerifyPaperCommand.class);
    }
}
