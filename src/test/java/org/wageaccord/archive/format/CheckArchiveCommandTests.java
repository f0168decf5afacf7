package org.wageaccord.archive.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.archive.format.ArchiveIndex.Extract;
import org.wageaccord.archive.format.ArchiveIndex.Issued;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.kernel.Digest;
import picocli.CommandLine;

/** {@code check-archive}: 0 as it was made, 1 changed and where, 2 no such package. */
class CheckArchiveCommandTests {

    private static final String ID = "0198c0de-0000-7000-8000-000000000001";

    /** What was issued; a signature was appended since. */
    private static final byte[] ISSUED = "%PDF-1.7 决议".getBytes(UTF_8);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void aPackage() throws IOException {
        byte[] paper = "%PDF-1.7 决议 签名".getBytes(UTF_8);
        byte[] ledger = ledger(Digest.of(ISSUED));
        ArchiveIndex index = index(paper, ledger, beginning(paper));
        byte[] json = ArchiveJson.file(index);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ArchiveIndex.INDEX, json);
        files.put(ArchiveIndex.LIST, index.list());
        files.put(ArchiveIndex.SUMS, index.sums(Digest.of(json), Digest.of(index.list())));
        files.put("papers/01-resolution.pdf", paper);
        files.put(ArchiveIndex.LEDGER, ledger);
        good = Tampering.write(files, folder.resolve("good.zip"));
    }

    private static byte[] ledger(String paperDigest) {
        String body = "{\"digest\":\"" + paperDigest + "\",\"number\":\"永薪协〔2026〕0001号-01\"}";
        return ArchiveJson.line(
                Map.of("id", ID, "act", "documents.paperIssued", "body", body, "bodySha256", Digest.of(body)));
    }

    private static Issued beginning(byte[] paper) {
        return new Issued(ISSUED.length, Digest.of(Arrays.copyOf(paper, ISSUED.length)));
    }

    private static ArchiveIndex index(byte[] paper, byte[] ledger, Issued issued) {
        Item resolution = new Item(
                "papers/01-resolution.pdf",
                "决议",
                "永薪协〔2026〕0001号-01",
                "application/pdf",
                null,
                paper.length,
                Digest.of(paper),
                issued,
                null);
        Item extract = new Item(
                "ledger.jsonl",
                "留痕记录",
                null,
                "application/x-ndjson",
                null,
                ledger.length,
                Digest.of(ledger),
                null,
                null);
        return new ArchiveIndex(
                ArchiveIndex.FORMAT,
                ArchiveIndex.VERSION,
                "永薪协〔2026〕0001号",
                1,
                "浙江示例五金有限公司",
                "91330784DEM000014X",
                "2026-05-06T02:00:00Z",
                "吕某",
                new Extract(1, ID, null, null),
                List.of(resolution, extract),
                List.of());
    }

    private int run(Path file, String... more) {
        CheckArchiveCommand command =
                new CheckArchiveCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        String[] args = new String[more.length + 1];
        args[0] = file.toString();
        System.arraycopy(more, 0, args, 1, more.length);
        return new CommandLine(command).execute(args);
    }

    private void changed(Consumer<Map<String, byte[]>> change, String told) throws IOException {
        assertThat(run(Tampering.with(good, folder, change))).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("changed: ").contains(told);
    }

    @Test
    void aPackageAsItWasMadeIsGood() throws IOException {
        assertThat(run(good)).isZero();
        assertThat(out.toString(UTF_8)).contains("永薪协〔2026〕0001号", "2 files", "1 ledger entries");
        String digest = out.toString(UTF_8).replaceAll("(?s).*sha256 (\\w{64}).*", "$1");
        assertThat(run(good, "--index", digest)).isZero();
        assertThat(run(good, "--index", "0".repeat(64))).isEqualTo(1);
    }

    @Test
    void aChangedPaperIsNamed() throws IOException {
        changed(
                files -> files.put("papers/01-resolution.pdf", "%PDF-1.7 决一 签名".getBytes(UTF_8)),
                "papers/01-resolution.pdf");
    }

    @Test
    void aSignatureMayBeAppendedButNotPutBeforeWhatWasIssued() throws IOException {
        byte[] other = "%PDF-1.7 草案 签名".getBytes(UTF_8);
        Issued issued = new Issued(ISSUED.length, Digest.of(ISSUED));
        changed(
                files -> remake(files, other, files.get(ArchiveIndex.LEDGER), issued),
                "does not begin with the paper that was issued");
    }

    @Test
    void aMissingPaperIsNamed() throws IOException {
        changed(files -> files.remove("papers/01-resolution.pdf"), "papers/01-resolution.pdf: is missing");
    }

    @Test
    void somethingSlippedInIsNamed() throws IOException {
        changed(files -> files.put("papers/99.pdf", new byte[3]), "papers/99.pdf: is not in the index");
    }

    @Test
    void aLongerFileThanAnnouncedIsNotReadToItsEnd() throws IOException {
        changed(files -> files.put("papers/01-resolution.pdf", new byte[9_000_000]), "was changed");
    }

    @Test
    void theReadableListMustSayWhatTheIndexSays() throws IOException {
        changed(files -> files.put("index.txt", "归档目录".getBytes(UTF_8)), "index.txt: was changed");
    }

    @Test
    void aPaperExchangedTogetherWithTheIndexIsBetrayedByTheLedger() throws IOException {
        byte[] other = "%PDF-1.7 假的".getBytes(UTF_8);
        changed(files -> remake(files, other, files.get(ArchiveIndex.LEDGER)), "is not the one that ledger entry");
    }

    @Test
    void anEntryOfTheLedgerThatWasRewrittenIsNamed() throws IOException {
        changed(
                files -> remake(
                        files,
                        files.get("papers/01-resolution.pdf"),
                        new String(files.get(ArchiveIndex.LEDGER), UTF_8)
                                .replace("-01\\\"", "-02\\\"")
                                .getBytes(UTF_8)),
                "ledger entry " + ID + ": was changed");
    }

    @Test
    void aLeftOutEntryOfTheLedgerIsMissed() throws IOException {
        changed(
                files -> remake(files, files.get("papers/01-resolution.pdf"), new byte[0]),
                "0 entries, the index says 1");
    }

    /** What somebody would do who knows the format: everything made anew around what was changed. */
    private static void remake(Map<String, byte[]> files, byte[] paper, byte[] ledger) {
        remake(files, paper, ledger, beginning(paper));
    }

    private static void remake(Map<String, byte[]> files, byte[] paper, byte[] ledger, Issued issued) {
        ArchiveIndex index = index(paper, ledger, issued);
        byte[] json = ArchiveJson.file(index);
        files.put(ArchiveIndex.INDEX, json);
        files.put(ArchiveIndex.LIST, index.list());
        files.put(ArchiveIndex.SUMS, index.sums(Digest.of(json), Digest.of(index.list())));
        files.put("papers/01-resolution.pdf", paper);
        files.put(ArchiveIndex.LEDGER, ledger);
    }

    @Test
    void whatIsNoPackageOfOursIsToldApart() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.zip"), "no zip");
        assertThat(run(text)).isEqualTo(2);
        assertThat(run(folder.resolve("nowhere.zip"))).isEqualTo(2);
        assertThat(run(Tampering.write(Map.of("a.txt", new byte[1]), folder.resolve("other.zip"))))
                .isEqualTo(2);
        assertThat(run(Tampering.write(
                        Map.of("index.json", "{\"format\":\"else\"}".getBytes(UTF_8)), folder.resolve("else.zip"))))
                .isEqualTo(2);
        assertThat(run(Tampering.write(
                        Map.of("index.json", "{\"format\":\"wage-accord-archive\"}".getBytes(UTF_8)),
                        folder.resolve("half.zip"))))
                .isEqualTo(2);
    }
}
