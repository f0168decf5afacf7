package org.wageaccord.audit;

import java.time.Instant;

/**
 * A checkpoint with the time stamp of an authority over it.
 *
 * @param size how many leaves the tree had
 * @param note the checkpoint as it was given out: exactly what was stamped
 * @param token of RFC 3161
 * @param clock the name of the clock that stamped
 * @param outside whether it is the clock of somebody else than the platform
 * @param stampedAt the time in the token
 * @param at when it was kept, by the clock of the platform
 */
public record StampedCheckpoint(
        long size, String note, byte[] token, String clock, boolean outside, Instant stampedAt, Instant at) {}
