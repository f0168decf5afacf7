package org.wageaccord.caucus;

import java.util.UUID;
import org.wageaccord.kernel.ActorId;

/** The key pair of an account as it is stored: the secret half under the password. */
record Keyring(UUID id, ActorId account, byte[] publicKey, PasswordLock.Locked locked) {

    /** What the secret half is bound to. */
    static String about(UUID id, ActorId account) {
        return "caucus-keyring|" + id + "|" + account;
    }

    String about() {
        return about(id, account);
    }

    String fingerprint() {
        return KeyPairs.fingerprint(publicKey);
    }
}
