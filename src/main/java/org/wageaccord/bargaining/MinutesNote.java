package org.wageaccord.bargaining;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * What was added to the minutes of a round, which themselves are never changed once a chief confirmed them.
 *
 * @param side whose people added it; null for the recorder
 * @param file of a scan, else null
 */
public record MinutesNote(
        int round,
        Kind kind,
        @Nullable Side side,
        String words,
        @Nullable UUID file,
        @Nullable String fileName,
        Instant at,
        String by) {

    public enum Kind {
        /** a chief does not confirm, and says why */
        REFUSAL,
        /** 补记, after a chief confirmed */
        ADDENDUM,
        /** the paper signed at a meeting that was held offline */
        SCAN
    }
}
