package org.wageaccord.access.web;

import org.springframework.stereotype.Component;
import org.wageaccord.access.SecondFactor;
import org.wageaccord.kernel.CurrentActor;

/** Tells the one field that every page of signing ends with ({@code access/confirm}) by what the reader confirms. */
// by name, as templates call it; the whole platform names other beans by their class
@Component("signingWay")
public class SigningWay {

    private final SecondFactor factor;
    private final CurrentActor actor;

    SigningWay(SecondFactor factor, CurrentActor actor) {
        this.factor = factor;
        this.actor = actor;
    }

    public String way() {
        return factor.way(actor.get().id()).name();
    }
}
