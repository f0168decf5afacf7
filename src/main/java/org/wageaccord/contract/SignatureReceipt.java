package org.wageaccord.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.Side;

/**
 * What a chief gets for a signature: its number, whose it is, the digest it is bound to, and when.
 *
 * @param confirmedBy by what the chief was freshly confirmed; null of signatures from before it was kept
 */
public record SignatureReceipt(
        UUID id,
        Side side,
        String name,
        String digest,
        Instant at,
        @Nullable ConfirmedBy confirmedBy) {

    private static final int SHOWN = 8;

    /** The number as people read it. */
    public String number() {
        return id.toString().substring(0, SHOWN).toUpperCase(java.util.Locale.ROOT);
    }
}
