package org.wageaccord.audit;

import java.time.Instant;

/**
 * A time-stamping authority (RFC 3161) as the ledger needs one: the room that can ask one implements it. It may take as long as the
 * authority does; sealing never waits for it.
 */
public interface CheckpointWitness {

    /** The token over these bytes; {@link NoStamp} where none is to be had now. */
    Stamp stamp(byte[] content) throws NoStamp;

    /**
     * What the authority answered.
     *
     * @param token as RFC 3161 writes it
     * @param clock the name of the clock that stamped
     * @param outside whether it is the clock of somebody else than the platform
     * @param at the time in the token
     */
    record Stamp(byte[] token, String clock, boolean outside, Instant at) {}

    /** The authority cannot be reached, refuses, or stamps with a clock that nobody named; the message says which. */
    final class NoStamp extends Exception {

        private static final long serialVersionUID = 1L;

        public NoStamp(String message) {
            super(message);
        }
    }
}
