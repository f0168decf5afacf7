package org.wageaccord.access;

import java.security.Principal;
import org.wageaccord.kernel.Actor;

/** What a session keeps of the person: just who it is. */
record SignedInPerson(Actor actor) implements Principal, java.io.Serializable {
    @Override
    public String getName() {
        return actor.id().toString();
    }
}
