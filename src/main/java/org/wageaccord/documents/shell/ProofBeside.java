package org.wageaccord.documents.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.audit.proof.EntryProof;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.audit.proof.NotAProof;
import org.wageaccord.documents.PaperProofs;
import org.wageaccord.documents.seal.StampFinding;
import org.wageaccord.kernel.Digest;

/**
 * The proof of the ledger that lies beside a paper, and what it is worth.
 *
 * @param told for the answer
 * @param fault in words; null where it holds
 * @param trusted whether its key came from elsewhere than the proof itself
 */
record ProofBeside(
        Map<String, @Nullable Object> told, @Nullable String fault, boolean trusted) {

    /** The file that is named, else {@code FILE.pdf.proof} or {@code FILE.proof}; null where there is none. */
    static @Nullable Path find(Path paper, @Nullable Path named) {
        if (named != null) {
            return named;
        }
        String name = String.valueOf(paper.getFileName());
        String bare = name.replaceFirst("(?i)\\.pdf$", "");
        return List.of(name + ".proof", bare + ".proof").stream()
                .map(paper::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    /**
     * Checks a proof against the bytes of the paper.
     *
     * @param key of the ledger, as text or a file with it; null believes the proof's own
     * @param clocks by which its time stamp must be, or authorities that certified them; none believes the clock of the stamp
     */
    static ProofBeside of(byte[] paper, Path file, @Nullable String key, Collection<X509Certificate> clocks)
            throws IOException {
        boolean trusted = key != null;
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("file", file.toString());
        LogKey known = key == null ? null : key(key);
        try {
            EntryProof proof = EntryProof.parse(Files.readAllBytes(file));
            EntryProof.Finding found = proof.check(known);
            StampFinding stamp = stamp(proof, clocks);
            String wrong = fault(found, Digest.of(paper));
            String fault = wrong == null ? fault(stamp) : wrong;
            told.put("holds", fault == null);
            told.put("act", found.entry().act());
            told.put("at", found.entry().at());
            told.put("case", found.entry().caseNumber());
            told.put("leaf", found.index());
            told.put("treeSize", found.checkpoint().size());
            told.put("root", found.checkpoint().root());
            told.put("ledgerKey", proof.key());
            if (stamp != null) {
                told.put("stampedAt", stamp.at());
                told.put("stampedBy", stamp.clock());
            }
            if (!trusted) {
                told.put(
                        "note",
                        "the key of the ledger was taken from the proof itself; compare ledgerKey with the one that the"
                                + " installation gives at /ledger/key, or name it with --ledger-key");
            }
            return new ProofBeside(told, fault, trusted);
        } catch (NotAProof e) {
            told.put("holds", false);
            return new ProofBeside(told, "it cannot be read as one: " + e.getMessage(), trusted);
        }
    }

    private static @Nullable StampFinding stamp(EntryProof proof, Collection<X509Certificate> clocks) throws NotAProof {
        EntryProof.Stamped stamped = proof.stamped();
        return stamped == null ? null : StampFinding.of(stamped.tokenBytes(), stamped.content(), clocks);
    }

    private static @Nullable String fault(@Nullable StampFinding stamp) {
        if (stamp == null || stamp.fault() == null) {
            return null;
        }
        return switch (stamp.fault()) {
            case BROKEN -> "its time stamp is broken";
            case OTHER_CONTENT -> "its time stamp is over another checkpoint";
            case UNKNOWN_CLOCK -> "its time stamp is by a clock that none of the named authorities knows";
        };
    }

    private static LogKey key(String given) throws IOException {
        try {
            return LogKey.given(given);
        } catch (NotAProof e) {
            throw new IOException("--ledger-key: " + e.getMessage(), e);
        }
    }

    private static @Nullable String fault(EntryProof.Finding found, String digest) {
        if (found.fault() != null) {
            return switch (found.fault()) {
                case OTHER_KEY -> "it is not of the ledger whose key was named";
                case NOT_SIGNED -> "its checkpoint is not signed by the key of the ledger";
                case NOT_INCLUDED -> "its entry is not in the tree of its checkpoint";
                case STAMPED_ANOTHER -> "its stamped checkpoint is not of the ledger, or does not have its entry";
            };
        }
        if (!digest.equals(found.entry().digest())) {
            return "its entry is of another file, or one of the two was changed";
        }
        String act = found.entry().act();
        return act.equals(PaperProofs.ISSUED) || act.equals(PaperProofs.SEALED)
                ? null
                : "its entry is of another act (" + act + ") than the making or signing of a paper";
    }
}
