package org.wageaccord.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wageaccord.audit.proof.EntryProof.Fault;
import org.wageaccord.audit.proof.Merkle.Span;

/** Keys, notes and proofs: what is written is read, and nothing else is. */
class ProofTests {

    private static final String ORIGIN = "wage-accord/330784/0f3a0f3a";
    private static final SigningKey KEY = new SigningKey(seed(1));
    private static final SigningKey THIEF = new SigningKey(seed(2));
    private static final int SIZE = 11;
    private static final int INDEX = 6;

    private final List<byte[]> leaves = new ArrayList<>();
    private final SealedEntry entry = entry(INDEX);

    ProofTests() {
        for (int i = 0; i < SIZE; i++) {
            leaves.add(entry(i).text().getBytes(StandardCharsets.UTF_8));
        }
    }

    static byte[] seed(int of) {
        byte[] seed = new byte[32];
        seed[0] = (byte) of;
        return seed;
    }

    private static SealedEntry entry(int i) {
        return new SealedEntry(
                "documents.paperIssued",
                "2026-04-17T02:20:00Z",
                "永薪协〔2026〕0123号",
                "ab".repeat(32),
                "cd".repeat(32),
                "0198c0de-0000-7000-8000-00000000000" + Integer.toHexString(i),
                1);
    }

    private EntryProof proof(SigningKey key) {
        SignedNote note = key.sign(Checkpoint.of(ORIGIN, SIZE, NaiveTree.root(leaves)));
        return EntryProof.of(entry.text(), INDEX, NaiveTree.path(INDEX, leaves), note, key.named(ORIGIN));
    }

    private static byte[] file(EntryProof proof) {
        return proof.json().getBytes(StandardCharsets.UTF_8);
    }

    /** The example of golang.org/x/mod/sumdb/note, written and signed by another hand. */
    @Test
    void aNoteOfAnotherImplementationIsRead() throws NotAProof {
        LogKey key = LogKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String whole = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n\n"
                + "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        SignedNote note = SignedNote.parse(whole);
        assertThat(note.isSignedBy(key)).isTrue();
        assertThat(note.whole()).isEqualTo(whole);
        assertThat(SignedNote.parse(whole.replace("answer", "Answer")).isSignedBy(key))
                .isFalse();
        assertThat(note.isSignedBy(KEY.named("PeterNeumann"))).isFalse();
    }

    @Test
    void aKeyThatDoesNotFitItsHashIsNone() throws NotAProof {
        String text = KEY.named(ORIGIN).text();
        assertThat(LogKey.parse(text)).isEqualTo(KEY.named(ORIGIN));
        for (String wrong :
                List.of("", "a+b", text + "A", text.replace("0f3a", "0f3b"), "x" + text, text.substring(1))) {
            assertThatThrownBy(() -> LogKey.parse(wrong)).as(wrong).isInstanceOf(NotAProof.class);
        }
    }

    @Test
    void aSignatureOfAWitnessDoesNotDisturb() throws NotAProof {
        SignedNote note = KEY.sign(Checkpoint.of(ORIGIN, SIZE, NaiveTree.root(leaves)));
        String witnessed = note.whole() + "— witness.example q1Ojxk4K0fbz/Rg8pNSp\n";
        assertThat(SignedNote.parse(witnessed).isSignedBy(KEY.named(ORIGIN))).isTrue();
    }

    @Test
    void aCheckpointIsThreeLines() throws NotAProof {
        Checkpoint checkpoint = Checkpoint.of(ORIGIN, SIZE, NaiveTree.root(leaves));
        assertThat(checkpoint.text().split("\n")).hasSize(3).startsWith(ORIGIN, "11");
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
        for (String wrong : List.of(
                "",
                checkpoint.text() + "x\n",
                checkpoint.text().replace("11", "011"),
                checkpoint.text().strip())) {
            assertThatThrownBy(() -> Checkpoint.parse(wrong)).isInstanceOf(NotAProof.class);
        }
    }

    @Test
    void aProofHoldsByItsOwnKeyAndByTheOneThatIsTrusted() throws NotAProof {
        EntryProof read = EntryProof.parse(file(proof(KEY)));
        assertThat(read.check(null).holds()).isTrue();
        assertThat(read.check(KEY.named(ORIGIN)).holds()).isTrue();
        assertThat(read.check(null).entry()).isEqualTo(entry);
        assertThat(read.check(null).checkpoint().size()).isEqualTo(SIZE);
        assertThat(NaiveTree.rootFrom(entry.leaf(), INDEX, SIZE, EntryProof.hashes(read.path())))
                .as("the second verifier")
                .isEqualTo(read.check(null).checkpoint().rootBytes());
    }

    @Test
    void aLogOfSomebodyElseHoldsOnlyForWhoBelievesIt() throws NotAProof {
        EntryProof forged = EntryProof.parse(file(proof(THIEF)));
        assertThat(forged.check(null).holds()).isTrue();
        assertThat(forged.check(KEY.named(ORIGIN)).fault()).isEqualTo(Fault.OTHER_KEY);
    }

    /** Who has an old kind of check must not take a proof with a stamp for one without: its version is another. */
    @Test
    void aStampIsOverACheckpointOfTheSameLogThatHasTheEntry() throws NotAProof {
        EntryProof plain = SampleProofs.of(KEY, "documents.paperIssued", "cd".repeat(32), 6);
        EntryProof stamped = SampleProofs.stamped(KEY, "documents.paperIssued", "cd".repeat(32), 6, note -> note);
        EntryProof read = EntryProof.parse(file(stamped));
        assertThat(read.check(KEY.named(ORIGIN)).holds()).isTrue();
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.stamped().tokenBytes()).isEqualTo(read.stamped().content());
        assertThat(plain.version()).isEqualTo(1);
        assertThat(plain.json()).doesNotContain("stamped");

        EntryProof.Stamped seen = stamped.stamped();
        EntryProof others = SampleProofs.stamped(THIEF, "documents.paperIssued", "cd".repeat(32), 6, note -> note);
        EntryProof anotherLog =
                plain.stamped(EntryProof.hashes(seen.path()), others.stamped().checkpoint(), new byte[3]);
        assertThat(anotherLog.check(null).fault()).isEqualTo(Fault.STAMPED_ANOTHER);
        EntryProof anotherTree = plain.stamped(EntryProof.hashes(plain.path()), seen.checkpoint(), new byte[3]);
        assertThat(anotherTree.check(null).fault()).isEqualTo(Fault.STAMPED_ANOTHER);
        String json = stamped.json();
        assertThatThrownBy(() -> EntryProof.parse(
                        json.replace("\"version\" : 2", "\"version\" : 1").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotAProof.class);
    }

    @Test
    void noByteOfAProofCanBeChanged() {
        byte[] good = file(proof(KEY));
        for (int at = 0; at < good.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit += 3) {
                byte[] changed = good.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThat(holds(changed)).as("byte %d, bit %d", at, bit).isFalse();
            }
        }
        for (int length = 0; length < good.length; length += 7) {
            assertThat(holds(java.util.Arrays.copyOf(good, length))).isFalse();
        }
        assertThat(holds((proof(KEY).json() + " ").getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(holds(good)).isTrue();
    }

    /** Whoever writes a well-formed file but of other values. */
    @Test
    void noFieldOfAProofCanBeExchanged() throws Exception {
        ObjectMapper json = new ObjectMapper();
        ObjectNode good = (ObjectNode) json.readTree(proof(KEY).json());
        List<ObjectNode> changed = new ArrayList<>();
        changed.add(good.deepCopy().put("index", INDEX + 1));
        changed.add(good.deepCopy().put("index", -1));
        changed.add(good.deepCopy().put("index", (long) SIZE + INDEX));
        changed.add(good.deepCopy().put("entry", entry(INDEX + 1).text()));
        changed.add(good.deepCopy().put("version", 2));
        changed.add(good.deepCopy().put("format", "else"));
        changed.add(good.deepCopy().put("key", THIEF.named(ORIGIN).text()));
        changed.add(good.deepCopy().put("key", KEY.named("other.example").text()));
        changed.add(good.deepCopy()
                .put("checkpoint", good.get("checkpoint").asText().replace("\n11\n", "\n12\n")));
        changed.add(good.deepCopy().put("checkpoint", signed(ORIGIN, SIZE, THIEF)));
        changed.add(good.deepCopy().put("checkpoint", signed("other.example", SIZE, KEY)));
        changed.add(good.deepCopy().put("more", 1));
        ObjectNode swapped = good.deepCopy();
        ArrayNode path = (ArrayNode) swapped.get("path");
        path.set(0, good.get("path").get(1));
        path.set(1, good.get("path").get(0));
        changed.add(swapped);
        ObjectNode shorter = good.deepCopy();
        ((ArrayNode) shorter.get("path")).remove(0);
        changed.add(shorter);
        ObjectNode none = good.deepCopy();
        none.remove("path");
        changed.add(none);
        assertThat(changed)
                .allSatisfy(other -> assertThat(holds(written(other))).isFalse());
        assertThat(holds(written(good))).isTrue();
    }

    private static byte[] written(ObjectNode proof) {
        return ProofJson.file(proof).getBytes(StandardCharsets.UTF_8);
    }

    private String signed(String origin, long size, SigningKey key) {
        return key.sign(Checkpoint.of(origin, size, NaiveTree.root(leaves))).whole();
    }

    private static boolean holds(byte[] file) {
        try {
            return EntryProof.parse(file).check(KEY.named(ORIGIN)).holds();
        } catch (NotAProof e) {
            return false;
        }
    }

    @Test
    void whatIsNotShownOfAnEntryIsCommittedToWithItsSalt() {
        SealedEntry.Rest rest = rest("陈某", "WORKERS");
        assertThat(rest.commitment()).isEqualTo(rest("陈某", "WORKERS").commitment());
        assertThat(rest.commitment())
                .isNotEqualTo(rest("应某", "WORKERS").commitment())
                .isNotEqualTo(rest("陈某", null).commitment());
    }

    private static SealedEntry.Rest rest(String name, @org.jspecify.annotations.Nullable String side) {
        return new SealedEntry.Rest("c2FsdA==", "0198c0de", name, "WC", side, "ef".repeat(32));
    }

    @Test
    void aLaterCheckpointIsShownToBeginWithTheEarlier() throws NotAProof {
        SignedNote from = KEY.sign(Checkpoint.of(ORIGIN, 4, NaiveTree.root(leaves.subList(0, 4))));
        SignedNote to = KEY.sign(Checkpoint.of(ORIGIN, SIZE, NaiveTree.root(leaves)));
        List<byte[]> path = Merkle.consistency(4, SIZE).stream()
                .map(span -> Merkle.root(
                        new Span(span.begin(), span.end()),
                        part -> NaiveTree.root(leaves.subList(
                                (int) (part.index() << part.level()), (int) (part.index() + 1 << part.level())))))
                .toList();
        LogKey key = KEY.named(ORIGIN);
        GrowthProof good = GrowthProof.of(from, to, path, key);
        assertThat(GrowthProof.parse(good.json()).holds(key)).isTrue();
        assertThat(good.holds(THIEF.named(ORIGIN))).isFalse();
        assertThat(GrowthProof.of(to, from, path, key).holds(key)).isFalse();
        assertThat(GrowthProof.of(from, to, path.subList(1, path.size()), key).holds(key))
                .isFalse();
        SignedNote other = THIEF.sign(Checkpoint.of(ORIGIN, SIZE, NaiveTree.root(leaves)));
        assertThat(GrowthProof.of(from, other, path, key).holds(key)).isFalse();
        assertThatThrownBy(() -> GrowthProof.parse(good.json().replace("  ", "   ")))
                .isInstanceOf(NotAProof.class);
    }
}
