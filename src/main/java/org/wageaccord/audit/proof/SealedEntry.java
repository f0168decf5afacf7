package org.wageaccord.audit.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Digest;

/**
 * A leaf of the tree: what anybody may see of an entry who holds a proof of it, and a salted commitment to all else. So a proof
 * shows which act touched which digest when, and neither who acted nor what was written of it; whoever is shown the rest with its
 * salt can check that it is the rest that was sealed.
 *
 * @param at ISO moment in UTC
 * @param caseNumber the negotiation, or null
 * @param digest of what was acted on, or null
 * @param commitment see {@link Rest}
 */
public record SealedEntry(
        String act,
        String at,
        @JsonProperty("case") @Nullable String caseNumber,
        String commitment,
        @Nullable String digest,
        String entry,
        int version) {

    public static final int VERSION = 1;

    /**
     * What is committed to and not shown.
     *
     * @param salt base 64 of 32 random bytes, of this entry alone
     * @param bodySha256 digest of the canonical JSON of the act
     */
    public record Rest(
            String salt,
            String actor,
            String actorName,
            String actorRole,
            @Nullable String side,
            String bodySha256) {

        /** SHA-256 over the salt and the rest as canonical JSON. */
        public String commitment() {
            Map<String, @Nullable String> rest = new HashMap<>();
            rest.put("actor", actor);
            rest.put("actorName", actorName);
            rest.put("actorRole", actorRole);
            rest.put("side", side);
            rest.put("bodySha256", bodySha256);
            return Digest.of(salt + ProofJson.line(rest));
        }
    }

    /** The exact text that is hashed: canonical JSON. */
    public String text() {
        Map<String, @Nullable Object> shown = new HashMap<>();
        shown.put("act", act);
        shown.put("at", at);
        shown.put("case", caseNumber);
        shown.put("commitment", commitment);
        shown.put("digest", digest);
        shown.put("entry", entry);
        shown.put("version", version);
        return ProofJson.line(shown);
    }

    /** Refused: whatever was not written by {@link #text}. */
    public static SealedEntry parse(String text) throws NotAProof {
        SealedEntry read = ProofJson.read(text, SealedEntry.class);
        if (read.version != VERSION || !read.text().equals(text)) {
            throw new NotAProof("no entry of the ledger");
        }
        return read;
    }

    public byte[] leaf() {
        return Merkle.leaf(text().getBytes(StandardCharsets.UTF_8));
    }
}
