package org.wageaccord.supervision.mediation;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Side;
import org.wageaccord.supervision.SupervisedCase;

/** Ends a mediation and tells everybody. */
@Component
class Endings {

    private final MediationFacts facts;
    private final Mediators mediators;
    private final ApplicationEventPublisher events;

    Endings(MediationFacts facts, Mediators mediators, ApplicationEventPublisher events) {
        this.facts = facts;
        this.mediators = mediators;
        this.events = events;
    }

    void end(SupervisedCase of, Mediation open, Mediation.Kind kind, @Nullable Side side, String words) {
        facts.end(open.id(), kind, side, words);
        events.publishEvent(new MediationEnded(of.number(), open.serial(), kind, mediators.today()));
        mediators.tellSides(of, open, "ended." + kind);
        mediators.tellBureau(of, open, "ended." + kind);
    }
}
