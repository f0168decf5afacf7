package org.wageaccord.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger stands, for its operator and its auditor.
 *
 * @param origin name of the log; null before the first was begun
 * @param key its public key
 * @param size how many entries are sealed in it
 * @param sealedAt when the newest checkpoint was made
 * @param waiting entries that are not sealed, counted up to a bound
 * @param since the time of the oldest of them
 * @param late whether it waits longer than it should
 * @param holder the open transaction that it may wait for
 * @param trouble why nothing is sealed
 * @param changed a sealed entry that is no longer what was sealed
 */
public record LogState(
        @Nullable String origin,
        @Nullable String key,
        long size,
        @Nullable Instant sealedAt,
        long waiting,
        @Nullable Instant since,
        boolean late,
        @Nullable String holder,
        @Nullable LogTrouble trouble,
        @Nullable ChangedEntry changed) {

    static final LogState NOTHING_YET = new LogState(null, null, 0, null, 0, null, false, null, null, null);
}
