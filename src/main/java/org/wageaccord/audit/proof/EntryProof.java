package org.wageaccord.audit.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param stamped the earliest stamped checkpoint with the entry in its tree; null, and not in the file, where there is none yet
 */
public record EntryProof(
        String format,
        int version,
        String entry,
        long index,
        List<String> path,
        String checkpoint,
        String key,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Stamped stamped) {

    public static final String FORMAT = "wage-accord-ledger-proof";
    public static final int VERSION = 1;
    /** Of proofs with a time stamp. */
    public static final int STAMPED_VERSION = 2;

    /** A tree with more levels than this has more leaves than a file could number. */
    private static final int MOST_LEVELS = 64;

    public EntryProof {
        path = List.copyOf(path);
    }

    /**
     * A checkpoint that a time-stamping authority saw.
     *
     * @param path base 64 of the hashes from the leaf to its root
     * @param checkpoint signed note, exactly what was stamped
     * @param token base 64 of the token (RFC 3161)
     */
    public record Stamped(List<String> path, String checkpoint, String token) {

        public Stamped {
            path = List.copyOf(path);
            Objects.requireNonNull(checkpoint);
            Objects.requireNonNull(token);
        }

        /** What was stamped. */
        public byte[] content() {
            return checkpoint.getBytes(StandardCharsets.UTF_8);
        }

        public byte[] tokenBytes() throws NotAProof {
            return Base64Text.read(token);
        }
    }

    public static EntryProof of(String entry, long index, List<byte[]> path, SignedNote checkpoint, LogKey key) {
        return new EntryProof(
                FORMAT,
                VERSION,
                entry,
                index,
                path.stream().map(Base64Text::of).toList(),
                checkpoint.whole(),
                key.text(),
                null);
    }

    /** The same with an earlier checkpoint and the time stamp over it. */
    public EntryProof stamped(List<byte[]> way, String note, byte[] token) {
        Stamped seen = new Stamped(way.stream().map(Base64Text::of).toList(), note, Base64Text.of(token));
        return new EntryProof(format, STAMPED_VERSION, entry, index, path, checkpoint, key, seen);
    }

    /** What is wrong with a proof. */
    public enum Fault {
        /** It was made with another key than the one that is trusted. */
        OTHER_KEY,
        /** The checkpoint does not bear a good signature by the key. */
        NOT_SIGNED,
        /** The entry is not in the tree of the checkpoint. */
        NOT_INCLUDED,
        /** The stamped checkpoint is not of the key, or its tree does not have the entry. */
        STAMPED_ANOTHER
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
                || read.version != (read.stamped == null ? VERSION : STAMPED_VERSION)
                || read.path.size() > MOST_LEVELS
                || read.stamped != null && read.stamped.path.size() > MOST_LEVELS
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
        if (!Merkle.isIncluded(sealed.leaf(), index, told.size(), hashes(path), told.rootBytes())) {
            return Fault.NOT_INCLUDED;
        }
        return stamped == null || isStamped(stamped, sealed, own) ? null : Fault.STAMPED_ANOTHER;
    }

    /** Whether the stamp is over a checkpoint of this log that has the entry; the token itself is for others to check. */
    private boolean isStamped(Stamped seen, SealedEntry sealed, LogKey own) throws NotAProof {
        SignedNote note = SignedNote.parse(seen.checkpoint);
        Checkpoint told = Checkpoint.parse(note.text());
        return note.isSignedBy(own)
                && told.origin().equals(own.name())
                && Merkle.isIncluded(sealed.leaf(), index, told.size(), hashes(seen.path), told.rootBytes());
    }

    static List<byte[]> hashes(List<String> path) throws NotAProof {
        List<byte[]> hashes = new ArrayList<>();
        for (String one : path) {
            hashes.add(Base64Text.hash(one));
        }
        return hashes;
    }
}
