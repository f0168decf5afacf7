package org.wageaccord.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/** One act of the ledger as the timeline shows it; {@code facts} are the components of the event by name. */
public record LedgerEntry(
        UUID id,
        @Nullable String caseNumber,
        String act,
        @Nullable Side side,
        String actorName,
        String actorRole,
        Instant at,
        @Nullable String digest,
        Map<String, Object> facts) {}
