package org.wageaccord.negotiation;

import java.time.Instant;
import org.wageaccord.kernel.ActorId;

/** An offer as it was made; {@code receivedAt} is when it entered the other side's inbox, which is when it takes effect. */
public record Offer(OfferEntry entry, String madeBy, ActorId maker, Instant receivedAt, String digest) {}
