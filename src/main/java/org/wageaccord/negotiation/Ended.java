package org.wageaccord.negotiation;

import java.time.Instant;

/** How a case ended without an agreement; {@code reason} is empty where the process itself ended it. */
public record Ended(CaseEnded.Cause cause, String reason, String by, Instant at) {}
