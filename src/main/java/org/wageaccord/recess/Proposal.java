package org.wageaccord.recess;

import java.time.Instant;
import java.util.UUID;
import org.wageaccord.kernel.Side;

/** A suspension that one chief has proposed and the other has not answered yet. */
public record Proposal(UUID id, Side side, Suspension.Entry entry, String by, Instant at) {}
