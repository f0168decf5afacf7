package org.wageaccord.access;

import java.time.Instant;
import org.wageaccord.kernel.ActorId;

/**
 * An account whose password was just given out. It is shown to the one who opened the account this one time and is kept
 * nowhere; the holder must change it at the first sign-in.
 *
 * @param until the moment after which the password no longer opens the account
 */
public record OpenedAccount(ActorId id, String username, String name, String initialPassword, Instant until) {

    /** Without the password, so that no log keeps it. */
    @Override
    public String toString() {
        return "OpenedAccount[" + username + "]";
    }
}
