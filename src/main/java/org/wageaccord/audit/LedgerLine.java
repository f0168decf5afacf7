package org.wageaccord.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry exactly as it was kept, for an extract that is checked elsewhere.
 *
 * @param body the canonical JSON of the act
 * @param bodySha256 its digest, taken when it was written
 */
public record LedgerLine(
        UUID id,
        String act,
        @Nullable String side,
        UUID actor,
        String actorName,
        String actorRole,
        Instant at,
        @Nullable String digest,
        String body,
        String bodySha256) {}
