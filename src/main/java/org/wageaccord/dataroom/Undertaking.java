package org.wageaccord.dataroom;

import java.time.Instant;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Side;

/** A negotiator's undertaking to keep secrets, as it was signed. */
public record Undertaking(ActorId account, String name, Side side, String text, String digest, Instant signedAt) {}
