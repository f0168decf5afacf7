package org.wageaccord.audit;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.audit.proof.SealedEntry;
import org.wageaccord.kernel.Digest;

/**
 * An entry that becomes a leaf.
 *
 * @param xid the number of its transaction; null where it was left over from before the log was begun
 */
record Unsealed(
        UUID id,
        @Nullable String xid,
        @Nullable String caseNumber,
        String act,
        @Nullable String side,
        UUID actor,
        String actorName,
        String actorRole,
        Instant at,
        @Nullable String digest,
        byte[] body) {

    /** The leaf of this entry; the body is digested anew, whatever the entry says of it. */
    SealedEntry sealed(byte[] salt) {
        SealedEntry.Rest rest = new SealedEntry.Rest(
                Base64.getEncoder().encodeToString(salt),
                actor.toString(),
                actorName,
                actorRole,
                side,
                Digest.of(body));
        return new SealedEntry(
                act, at.toString(), caseNumber, rest.commitment(), digest, id.toString(), SealedEntry.VERSION);
    }
}
