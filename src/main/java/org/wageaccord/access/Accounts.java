package org.wageaccord.access;

import org.springframework.stereotype.Service;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;

/** The door of the access room: accounts and the fresh confirmation of the person behind one. */
@Service
public class Accounts {

    /** Opens an account. Refuses a name that is taken and a password below the policy. */
    public Outcome<ActorId> open(String username, String name, Role role, String password) {
        throw new UnsupportedOperationException();
    }

    public Actor actor(ActorId id) {
        throw new UnsupportedOperationException();
    }

    /** Whether this is the account's password; asked again before a signature. Counts towards the lockout. */
    public boolean confirms(ActorId id, String password) {
        throw new UnsupportedOperationException();
    }
}
