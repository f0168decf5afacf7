package org.wageaccord.kernel;

/** Hands in who acts: the signed-in person on a request, the platform on an engine job. */
@FunctionalInterface
public interface CurrentActor {
    Actor get();
}
