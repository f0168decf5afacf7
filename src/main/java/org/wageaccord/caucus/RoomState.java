package org.wageaccord.caucus;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/**
 * A side's room as the one who asks finds it.
 *
 * @param guest whether the one who asks is a guide by invitation
 * @param chief whether they act for the side
 * @param fingerprint of their own public key, once it was used here
 * @param broken whether a key lies there that no member made, so that nothing may be written
 */
public record RoomState(
        Side side,
        boolean guest,
        boolean chief,
        Stand stand,
        @Nullable String fingerprint,
        boolean broken) {

    /** How far in they are. */
    public enum Stand {
        /** the password is to be typed */
        LOCKED,
        /** somebody who holds the key has to let them in */
        WAITING,
        /** nobody of the team holds the key any more: what was written before stays closed for good */
        LOST,
        OPEN
    }

    public boolean isOpen() {
        return stand == Stand.OPEN;
    }
}
