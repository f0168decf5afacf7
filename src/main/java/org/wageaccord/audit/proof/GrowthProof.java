package org.wageaccord.audit.proof;

import java.util.List;

/**
 * That the tree of a later checkpoint begins with the tree of an earlier one: nothing was changed, taken out or reordered.
 *
 * @param from the earlier signed checkpoint
 * @param to the later one
 * @param path base 64 of the hashes that show it
 * @param key of the log
 */
public record GrowthProof(String format, int version, String from, String to, List<String> path, String key) {

    public static final String FORMAT = "wage-accord-ledger-growth";
    public static final int VERSION = 1;

    public GrowthProof {
        path = List.copyOf(path);
    }

    public static GrowthProof of(SignedNote from, SignedNote to, List<byte[]> path, LogKey key) {
        return new GrowthProof(
                FORMAT,
                VERSION,
                from.whole(),
                to.whole(),
                path.stream().map(Base64Text::of).toList(),
                key.text());
    }

    public static GrowthProof parse(String json) throws NotAProof {
        GrowthProof read = ProofJson.read(json, GrowthProof.class);
        if (!FORMAT.equals(read.format)
                || read.version != VERSION
                || !read.json().equals(json)) {
            throw new NotAProof("it is not in the form of one");
        }
        return read;
    }

    public String json() {
        return ProofJson.file(this);
    }

    /** Whether both checkpoints are signed by this key and the later only adds to the earlier. */
    public boolean holds(LogKey trusted) throws NotAProof {
        SignedNote earlier = SignedNote.parse(from);
        SignedNote later = SignedNote.parse(to);
        Checkpoint before = Checkpoint.parse(earlier.text());
        Checkpoint after = Checkpoint.parse(later.text());
        return LogKey.parse(key).equals(trusted)
                && earlier.isSignedBy(trusted)
                && later.isSignedBy(trusted)
                && before.origin().equals(trusted.name())
                && after.origin().equals(trusted.name())
                && Merkle.isConsistent(
                        before.size(), before.rootBytes(), after.size(), after.rootBytes(), EntryProof.hashes(path));
    }
}
