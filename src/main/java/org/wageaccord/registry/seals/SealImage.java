package org.wageaccord.registry.seals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;

/**
 * One version of the picture of a party's seal (印章图样), without the picture itself. It proves nothing by itself: what counts
 * is the digital signature in which it is shown.
 *
 * @param side whose seal it is: the enterprise's or its union's
 * @param number of the version, from 1
 * @param digest SHA-256 of the picture
 * @param millimeters width of the seal on paper
 * @param withdrawal null while it was not withdrawn
 */
public record SealImage(
        UUID id,
        PartyId enterprise,
        Side side,
        int number,
        String digest,
        int millimeters,
        String by,
        Instant at,
        @Nullable Withdrawal withdrawal) {

    /** That a picture shall not be used any more, and why, e.g. that the seal was lost. */
    public record Withdrawal(String reason, String by, Instant at) {}

    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
