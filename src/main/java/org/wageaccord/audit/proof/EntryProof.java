package org.wageaccord.audit.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an entry is in the ledger, for a check without the platform: one file.
 *
 * @param entry the text of the leaf, see {@link SealedEntry}
 * @param index which leaf it is, from 0
 * @param path base 64 of the hashes from the leaf to the root
 * @param checkpoint signed note with size and root of the tree
 * @param key of the log, for those who have it from nowhere else
 */
public record EntryProof(
        String format, int version, String entry, long index, List<String> path, String checkpoint, String key) {

    public static final String FORMAT = "wage-accord-ledger-proof";
    public static final int VERSION = 1;

    /** A tree with more levels than this has more leaves than a file could number. */
    private static final int MOST_LEVELS = 64;

    public EntryProof {
        path = List.copyOf(path);
    }

    public static EntryProof of(String entry, long index, List<byte[]> path, SignedNote checkpoint, LogKey key) {
        return new EntryProof(
                FORMAT,
                VERSION,
                entry,
                index,
                path.stream().map(Base64Text::of).toList(),
                checkpoint.whole(),
                key.text());
    }

    /** What is wrong with a proof. */
    public enum Fault {
        /** It was made with another key than the one that is trusted. */
        OTHER_KEY,
        /** The checkpoint does not bear a good signature by the key. */
        NOT_SIGNED,
        /** The entry is not in the tree of the checkpoint. */
        NOT_INCLUDED
    }

    /**
     * What a check found.
     *
     * @param fault null where the proof holds
     */
    public record Finding(
            SealedEntry entry,
            long index,
            Checkpoint checkpoint,
            @Nullable Fault fault) {

        public boolean holds() {
            return fault == null;
        }
    }

    /** Refused: what was not written by {@link #json}, to the byte. */
    public static EntryProof parse(byte[] file) throws NotAProof {
        String json = new String(file, StandardCharsets.UTF_8);
        if (!Arrays.equals(json.getBytes(StandardCharsets.UTF_8), file)) {
            throw new NotAProof("it is no text in UTF-8");
        }
        EntryProof read = ProofJson.read(json, EntryProof.class);
        if (!FORMAT.equals(read.format)
                || read.version != VERSION
                || read.path.size() > MOST_LEVELS
                || !read.json().equals(json)) {
            throw new NotAProof("it is not in the form of one");
        }
        return read;
    }

    public String json() {
        return ProofJson.file(this);
    }

    /**
     * Whether the entry is in the tree that the key signed.
     *
     * @param trusted the key of the log from elsewhere; null believes the key of the proof itself
     */
    public Finding check(@Nullable LogKey trusted) throws NotAProof {
        SealedEntry sealed = SealedEntry.parse(entry);
        LogKey own = LogKey.parse(key);
        SignedNote note = SignedNote.parse(checkpoint);
        Checkpoint told = Checkpoint.parse(note.text());
        return new Finding(sealed, index, told, fault(sealed, told, note, own, trusted));
    }

    private @Nullable Fault fault(
            SealedEntry sealed, Checkpoint told, SignedNote note, LogKey own, @Nullable LogKey trusted)
            throws NotAProof {
        if (trusted != null && !Objects.equals(own, trusted)) {
            return Fault.OTHER_KEY;
        }
        if (!note.isSignedBy(own) || !told.origin().equals(own.name())) {
            return Fault.NOT_SIGNED;
        }
        return Merkle.isIncluded(sealed.leaf(), index, told.size(), hashes(path), told.rootBytes())
                ? null
                : Fault.NOT_INCLUDED;
    }

    static List<byte[]> hashes(List<String> path) throws NotAProof {
        List<byte[]> hashes = new ArrayList<>();
        for (String one : path) {
            hashes.add(Base64Text.hash(one));
        }
        return hashes;
    }
}
