package org.wageaccord.archive.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.archive.format.ArchiveCheck.Changed;
import org.wageaccord.archive.format.ArchiveIndex.Extract;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.archive.format.ArchiveIndex.Log;
import org.wageaccord.audit.proof.Checkpoint;
import org.wageaccord.audit.proof.NaiveTree;
import org.wageaccord.audit.proof.SampleProofs;
import org.wageaccord.audit.proof.SealedEntry;
import org.wageaccord.audit.proof.SigningKey;
import org.wageaccord.kernel.Digest;
import picocli.CommandLine;

/** The entries of a package prove themselves: whoever makes everything anew around a changed one lacks the signature. */
class ProvenLedgerTests {

    private static final String CASE = "永薪协〔2026〕0001号";
    private static final String SALT = Base64.getEncoder().encodeToString(new byte[32]);
    private static final SigningKey KEY = SampleProofs.key(1);
    private static final SigningKey THIEF = SampleProofs.key(2);
    private static final String TRUSTED = KEY.named(SampleProofs.ORIGIN).text();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static List<Map<String, Object>> entries() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String body = "{\"round\":" + i + "}";
            Map<String, Object> entry = new HashMap<>();
            entry.put("id", "0198c0de-0000-7000-8000-00000000000" + i);
            entry.put("act", "bargaining.positionSubmitted");
            entry.put("side", i % 2 == 0 ? "WORKERS" : null);
            entry.put("actor", "00000000-0000-0000-0000-000000000007");
            entry.put("actorName", "陈某");
            entry.put("actorRole", "WC");
            entry.put("at", "2026-04-17T02:20:00Z");
            entry.put("digest", i == 3 ? null : Digest.of(body));
            entry.put("body", body);
            entry.put("bodySha256", Digest.of(body));
            entries.add(entry);
        }
        return entries;
    }

    private static byte[] leaf(Map<String, Object> entry) {
        SealedEntry.Rest rest = new SealedEntry.Rest(
                SALT,
                (String) entry.get("actor"),
                (String) entry.get("actorName"),
                (String) entry.get("actorRole"),
                (String) entry.get("side"),
                (String) entry.get("bodySha256"));
        return new SealedEntry(
                        (String) entry.get("act"),
                        (String) entry.get("at"),
                        CASE,
                        rest.commitment(),
                        (String) entry.get("digest"),
                        (String) entry.get("id"),
                        1)
                .text()
                .getBytes(UTF_8);
    }

    /** Proves the entries in a tree among leaves of other cases. */
    private static List<Map<String, Object>> proven(List<Map<String, Object>> entries, List<byte[]> tree) {
        for (int i = 0; i < entries.size(); i++) {
            List<String> path = NaiveTree.path(i + 2, tree).stream()
                    .map(Base64.getEncoder()::encodeToString)
                    .toList();
            entries.get(i).put("sealed", Map.of("log", 1, "place", i + 2, "salt", SALT, "path", path));
        }
        return entries;
    }

    private static List<byte[]> tree(List<Map<String, Object>> entries) {
        List<byte[]> tree = new ArrayList<>(List.of(new byte[] {1}, new byte[] {2}));
        entries.forEach(entry -> tree.add(leaf(entry)));
        tree.add(new byte[] {3});
        return tree;
    }

    private Path packed(List<Map<String, Object>> entries, List<byte[]> tree, SigningKey key) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        entries.forEach(entry -> lines.writeBytes(ArchiveJson.line(entry)));
        byte[] ledger = lines.toByteArray();
        String note = key.sign(Checkpoint.of(SampleProofs.ORIGIN, tree.size(), NaiveTree.root(tree)))
                .whole();
        int sealed = (int)
                entries.stream().filter(entry -> entry.containsKey("sealed")).count();
        ArchiveIndex index = new ArchiveIndex(
                ArchiveIndex.FORMAT,
                ArchiveIndex.VERSION,
                CASE,
                1,
                "浙江示例五金有限公司",
                "91330784DEM000014X",
                "2026-05-06T02:00:00Z",
                "吕某",
                new Extract(
                        entries.size(),
                        (String) entries.get(entries.size() - 1).get("id"),
                        sealed,
                        List.of(new Log(1, key.named(SampleProofs.ORIGIN).text(), note))),
                List.of(new Item(
                        "ledger.jsonl",
                        "留痕记录",
                        null,
                        "application/x-ndjson",
                        null,
                        ledger.length,
                        Digest.of(ledger),
                        null,
                        null)),
                List.of());
        byte[] json = ArchiveJson.file(index);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ArchiveIndex.INDEX, json);
        files.put(ArchiveIndex.LIST, index.list());
        files.put(ArchiveIndex.SUMS, index.sums(Digest.of(json), Digest.of(index.list())));
        files.put(ArchiveIndex.LEDGER, ledger);
        return Tampering.write(files, folder.resolve("package.zip"));
    }

    private int run(Path file, String... options) {
        CheckArchiveCommand command =
                new CheckArchiveCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        List<String> args = new ArrayList<>(List.of(options));
        args.add(file.toString());
        return new CommandLine(command).execute(args.toArray(String[]::new));
    }

    @Test
    void thePackageSaysHowManyOfItsEntriesAreProvenAndByWhichKey() throws IOException {
        List<Map<String, Object>> entries = entries();
        List<byte[]> tree = tree(entries);
        Path good = packed(proven(entries, tree), tree, KEY);
        assertThat(run(good)).as(err.toString(UTF_8)).isZero();
        assertThat(out.toString(UTF_8))
                .contains("5 of 5 ledger entries proven", "compare them with /ledger/key", TRUSTED);
        assertThat(run(good, "--ledger-key", TRUSTED)).isZero();
        assertThat(out.toString(UTF_8)).contains("keys as given");
        entries.get(4).remove("sealed");
        assertThat(run(packed(entries, tree, KEY), "--ledger-key", TRUSTED)).isZero();
        assertThat(out.toString(UTF_8)).contains("4 of 5 ledger entries proven");
        assertThat(run(good, "--ledger-key", "nonsense")).isEqualTo(2);
    }

    @Test
    void noFieldOfAProvenEntryCanBeChangedEvenWhereAllElseIsMadeAnew() throws Exception {
        for (String field : List.of("act", "side", "actor", "actorName", "actorRole", "at", "digest", "body", "id")) {
            List<Map<String, Object>> entries = entries();
            List<byte[]> tree = tree(entries);
            proven(entries, tree);
            Map<String, Object> entry = entries.get(2);
            entry.put(field, "id".equals(field) ? "0198c0de-0000-7000-8000-000000000022" : "other");
            entry.put("bodySha256", Digest.of((String) entry.get("body")));
            Path changed = packed(entries, tree, KEY);
            assertThatThrownBy(() -> ArchiveCheck.check(changed, null))
                    .as(field)
                    .isInstanceOf(Changed.class)
                    .hasMessageContaining("is not in the tree of the checkpoint");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void anEntryOfAnotherPlaceOrAnotherSaltIsNotProven() throws Exception {
        List<Map<String, Object>> swapped = entries();
        List<byte[]> tree = tree(swapped);
        proven(swapped, tree);
        Object first = swapped.get(0).get("sealed");
        swapped.get(0).put("sealed", swapped.get(2).get("sealed"));
        swapped.get(2).put("sealed", first);
        assertThat(run(packed(swapped, tree, KEY))).isEqualTo(1);
        List<Map<String, Object>> salted = proven(entries(), tree);
        Map<String, Object> sealed =
                new HashMap<>((Map<String, Object>) salted.get(1).get("sealed"));
        sealed.put("salt", "c2FsdA==");
        salted.get(1).put("sealed", sealed);
        assertThat(run(packed(salted, tree, KEY))).isEqualTo(1);
        List<Map<String, Object>> unknown = proven(entries(), tree);
        Map<String, Object> elsewhere =
                new HashMap<>((Map<String, Object>) unknown.get(1).get("sealed"));
        elsewhere.put("log", 2);
        unknown.get(1).put("sealed", elsewhere);
        assertThat(run(packed(unknown, tree, KEY))).isEqualTo(1);
    }

    /** A whole tree made anew around a changed entry: good to who believes its key, betrayed to who knows the ledger's. */
    @Test
    void aTreeMadeAnewIsToldByTheKeyOfTheLedger() throws IOException {
        List<Map<String, Object>> entries = entries();
        entries.get(2).put("body", "{\"round\":9}");
        entries.get(2).put("bodySha256", Digest.of("{\"round\":9}"));
        List<byte[]> tree = tree(entries);
        Path forged = packed(proven(entries, tree), tree, THIEF);
        assertThat(run(forged)).isZero();
        assertThat(run(forged, "--ledger-key", TRUSTED)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("not by a key that was given");
    }
}
