package org.wageaccord.access;

import org.wageaccord.kernel.ActorId;

/**
 * Implemented by a room that keeps something sealed under the password of an account. When its holder changes the password,
 * both are known for a moment: the only one in which it can be sealed anew.
 */
public interface SealedByPassword {

    /** Prepares the new seal while no transaction is open; the answer is run in that of the change. */
    Runnable resealed(ActorId account, String present, String next);
}
