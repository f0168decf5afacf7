package org.wageaccord.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;

/** Who acts now: somebody played through {@link Acting}, the person of this request, or the platform itself. */
@Component
class SignedInActor implements CurrentActor {

    @Override
    public Actor get() {
        Actor played = Acting.current();
        if (played != null) {
            return played;
        }
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof SignedInPerson person
                ? person.actor()
                : Actor.PLATFORM;
    }
}
