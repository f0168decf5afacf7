package org.wageaccord.negotiation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;

/**
 * An offer as it was made.
 *
 * @param receivedAt when it entered the other side's inbox, which is when it takes effect
 * @param proof attachment of a mid-term offer
 */
public record Offer(
        OfferEntry entry,
        String madeBy,
        ActorId maker,
        Instant receivedAt,
        String digest,
        @Nullable UUID proof) {}
