package org.wageaccord.audit.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Proofs of a small ledger, made with the naive tree only. */
public final class SampleProofs {

    public static final String ORIGIN = "wage-accord/330784/0f3a0f3a";

    private static final int SIZE = 13;
    private static final int STAMPED_SIZE = 9;

    private SampleProofs() {}

    public static SigningKey key(int of) {
        return new SigningKey(ProofTests.seed(of));
    }

    /** That an act on this digest is the leaf with this index, of thirteen. */
    public static EntryProof of(SigningKey key, String act, String digest, int index) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            leaves.add(entry(i, i == index ? act : "test.tried", i == index ? digest : null)
                    .text()
                    .getBytes(StandardCharsets.UTF_8));
        }
        SignedNote note = key.sign(Checkpoint.of(ORIGIN, SIZE, NaiveTree.root(leaves)));
        return EntryProof.of(
                new String(leaves.get(index), StandardCharsets.UTF_8),
                index,
                NaiveTree.path(index, leaves),
                note,
                key.named(ORIGIN));
    }

    /** The same, with an earlier tree of nine leaves under a time stamp. */
    public static EntryProof stamped(
            SigningKey key, String act, String digest, int index, UnaryOperator<byte[]> clock) {
        EntryProof proof = of(key, act, digest, index);
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < STAMPED_SIZE; i++) {
            leaves.add(
                    i == index
                            ? proof.entry().getBytes(StandardCharsets.UTF_8)
                            : entry(i, "test.tried", null).text().getBytes(StandardCharsets.UTF_8));
        }
        String note = key.sign(Checkpoint.of(ORIGIN, STAMPED_SIZE, NaiveTree.root(leaves)))
                .whole();
        byte[] token = clock.apply(note.getBytes(StandardCharsets.UTF_8));
        return proof.stamped(NaiveTree.path(index, leaves), note, token);
    }

    private static SealedEntry entry(int i, String act, @Nullable String digest) {
        String id = "0198c0de-0000-7000-8000-00000000000" + Integer.toHexString(i);
        return new SealedEntry(act, "2026-04-17T02:20:00Z", "永薪协〔2026〕0123号", "ab".repeat(32), digest, id, 1);
    }
}
