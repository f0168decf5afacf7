package org.wageaccord.negotiation;

import java.time.Instant;
import java.util.UUID;
import org.wageaccord.kernel.Side;

/** A side's proposal to end the case before its time, which waits for the other's answer. */
public record EndProposal(UUID id, Side side, CaseEnded.Cause cause, String reason, String by, Instant at) {}
