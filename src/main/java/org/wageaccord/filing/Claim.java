package org.wageaccord.filing;

import java.time.Instant;
import org.wageaccord.kernel.ActorId;

/** Who of an office has a filing in hand, and since when. */
public record Claim(Office office, ActorId account, String name, Instant since) {}
