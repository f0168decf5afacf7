package org.wageaccord.access;

import java.util.function.Supplier;
import org.wageaccord.kernel.Actor;

/** Acts as somebody without a request: the demo city and the stories walk through the doors this way. Never used by pages. */
public final class Acting {

    private static final ThreadLocal<Actor> ACTOR = new ThreadLocal<>();

    private Acting() {}

    public static <T> T as(Actor actor, Supplier<T> act) {
        Actor before = ACTOR.get();
        ACTOR.set(actor);
        try {
            return act.get();
        } finally {
            if (before == null) {
                ACTOR.remove();
            } else {
                ACTOR.set(before);
            }
        }
    }

    public static void as(Actor actor, Runnable act) {
        as(actor, () -> {
            act.run();
            return true;
        });
    }

    static Actor current() {
        return ACTOR.get();
    }
}
