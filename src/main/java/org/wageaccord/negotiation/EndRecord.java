package org.wageaccord.negotiation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * How a case ended before its time.
 *
 * @param side that withdrew or proposed, null where it was not a side
 * @param article the law a voiding rests on, else null
 * @param proposedBy who had proposed an end that both agreed on, else null
 */
public record EndRecord(
        CaseEnded.Cause cause,
        String reason,
        @Nullable Side side,
        @Nullable String article,
        @Nullable String proposedBy,
        String by,
        Instant at) {}
