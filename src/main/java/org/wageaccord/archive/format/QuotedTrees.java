package org.wageaccord.archive.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.archive.format.ArchiveCheck.Changed;
import org.wageaccord.audit.proof.Checkpoint;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.audit.proof.Merkle;
import org.wageaccord.audit.proof.NotAProof;
import org.wageaccord.audit.proof.SealedEntry;
import org.wageaccord.audit.proof.SignedNote;

/** The signed checkpoints that a package quotes, and whether entries are in their trees. */
final class QuotedTrees {

    private final Map<Integer, Checkpoint> trees = new HashMap<>();
    private final String caseNumber;

    /**
     * Refused: a checkpoint that is not signed by the key beside it.
     *
     * @param trusted keys of the ledger from elsewhere, of which each must be one; empty believes those of the package
     */
    QuotedTrees(ArchiveIndex index, List<LogKey> trusted) throws Changed {
        this.caseNumber = index.caseNumber();
        List<ArchiveIndex.Log> logs = index.ledger().logs();
        for (ArchiveIndex.Log log : logs == null ? List.<ArchiveIndex.Log>of() : logs) {
            trees.put(log.number(), checkpoint(log, trusted));
        }
    }

    private static Checkpoint checkpoint(ArchiveIndex.Log log, List<LogKey> trusted) throws Changed {
        try {
            LogKey key = LogKey.parse(log.key());
            SignedNote note = SignedNote.parse(log.checkpoint());
            Checkpoint told = Checkpoint.parse(note.text());
            if (!trusted.isEmpty() && !trusted.contains(key)) {
                throw new Changed("the checkpoint of the ledger is not by a key that was given: " + key.text());
            }
            if (!note.isSignedBy(key) || !told.origin().equals(key.name())) {
                throw new Changed("the checkpoint of the ledger is not signed by its key");
            }
            return told;
        } catch (NotAProof e) {
            throw new Changed("the checkpoint of the ledger cannot be read: " + e.getMessage());
        }
    }

    /** Refused: an entry that is not, as it stands here, in the tree that it names. */
    void check(String id, JsonNode entry, String bodySha256) throws Changed {
        JsonNode sealed = entry.path("sealed");
        Checkpoint tree = trees.get(sealed.path("log").asInt());
        if (tree == null
                || !Merkle.isIncluded(
                        leaf(id, entry, bodySha256, sealed.path("salt").asText()),
                        sealed.path("place").asLong(-1),
                        tree.size(),
                        path(id, sealed),
                        tree.rootBytes())) {
            throw new Changed("ledger entry " + id + ": is not in the tree of the checkpoint as it stands here");
        }
    }

    private byte[] leaf(String id, JsonNode entry, String bodySha256, String salt) {
        SealedEntry.Rest rest = new SealedEntry.Rest(
                salt,
                entry.path("actor").asText(),
                entry.path("actorName").asText(),
                entry.path("actorRole").asText(),
                text(entry.path("side")),
                bodySha256);
        return new SealedEntry(
                        entry.path("act").asText(),
                        entry.path("at").asText(),
                        caseNumber,
                        rest.commitment(),
                        text(entry.path("digest")),
                        id,
                        SealedEntry.VERSION)
                .leaf();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isTextual() ? value.asText() : null;
    }

    private static List<byte[]> path(String id, JsonNode sealed) throws Changed {
        List<byte[]> path = new ArrayList<>();
        try {
            for (JsonNode hash : sealed.path("path")) {
                path.add(Base64.getDecoder().decode(hash.asText()));
            }
            return path;
        } catch (IllegalArgumentException e) {
            throw new Changed("ledger entry " + id + ": its proof cannot be read");
        }
    }
}
