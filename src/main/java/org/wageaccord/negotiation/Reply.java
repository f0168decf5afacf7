package org.wageaccord.negotiation;

import java.time.Instant;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Side;

/** A reply as it was given. A late one counts, and is marked; {@code number} counts from 1, the newest one counts. */
public record Reply(
        int number,
        ReplyEntry entry,
        Side side,
        boolean late,
        String madeBy,
        ActorId maker,
        Instant receivedAt,
        String digest) {}
