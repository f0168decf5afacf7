package org.wageaccord.kernel;

import java.io.Serializable;

/** Who acts now: account, name as shown, and the role worn in this act (a code of roles, e.g. {@code WC}). */
public record Actor(ActorId id, String name, String role) implements Serializable {

    /** The platform acting by itself: timers and service tasks. */
    public static final Actor PLATFORM = new Actor(ActorId.PLATFORM, "平台", "PLATFORM");

    public boolean isPlatform() {
        return id.equals(ActorId.PLATFORM);
    }
}
