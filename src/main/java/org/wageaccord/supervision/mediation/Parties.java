package org.wageaccord.supervision.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.supervision.Law;
import org.wageaccord.supervision.SupervisedCase;
import org.wageaccord.supervision.mediation.Mediation.Kind;
import org.wageaccord.supervision.mediation.Mediation.Step;

/** What the two chiefs do: ask for mediation, sign its agreement or not. */
@Component
class Parties {

    private final MediationFacts facts;
    private final MediationBook book;
    private final Mediators mediators;
    private final MediationRules rules;
    private final Endings endings;
    private final ApplicationEventPublisher events;

    Parties(
            MediationFacts facts,
            MediationBook book,
            Mediators mediators,
            MediationRules rules,
            Endings endings,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.book = book;
        this.mediators = mediators;
        this.rules = rules;
        this.endings = endings;
        this.events = events;
    }

    /** By a chief, or by the bureau on its own motion. */
    Outcome<Mediation> ask(SupervisedCase of, @Nullable Mediation open, ApplicationEntry entry, int serial) {
        Optional<Side> side = mediators.chief(of);
        List<Refusal> refusals = new ArrayList<>();
        if (side.isEmpty() && !mediators.isBureau()) {
            refusals.add(Refusal.of(null, "refusal.mediation.notYours.ask").citing(Law.MEDIATION));
        }
        refusals.addAll(rules.asking(of, open, entry));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID id = facts.ask(of.number(), serial, side.orElse(null), entry, mediators.today());
        events.publishEvent(new MediationAsked(of.number(), serial, side.orElse(null), entry.issues()));
        Mediation asked = book.open(of.number()).filter(m -> m.id().equals(id)).orElseThrow();
        if (side.isPresent()) {
            mediators.tellBureau(of, asked, "asked", of.enterpriseName());
            mediators.tellSides(of, asked, "asked", of.enterpriseName());
        }
        return Outcome.done(asked);
    }

    /** A chief signs exactly the text shown; with the second signature it is effective and the mediation ends. */
    Outcome<Void> sign(SupervisedCase of, @Nullable Mediation open, String digest, String confirmation) {
        Optional<Side> side = mediators.chief(of);
        List<Refusal> refusals = mine(side, open);
        if (open == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (open.settlement() == null || !open.settlement().digest().equals(digest)) {
            return Outcome.refused(Refusal.of(null, "refusal.mediation.textChanged"));
        }
        // Asked last: an act refused anyway must neither count towards the lockout nor use up a code.
        Outcome<ConfirmedBy> person = mediators.confirm(confirmation);
        if (!person.isDone()) {
            return Outcome.refused(person.refusals());
        }
        facts.sign(open.id(), side.orElseThrow(), digest);
        events.publishEvent(new SettlementSigned(of.number(), side.orElseThrow(), digest, person.orElseThrow()));
        if (!open.signatures().isEmpty()) {
            endings.end(of, open, Kind.SETTLED, null, "");
        }
        return Outcome.done(null);
    }

    Outcome<Void> decline(SupervisedCase of, @Nullable Mediation open, String words) {
        Optional<Side> side = mediators.chief(of);
        List<Refusal> refusals = mine(side, open);
        refusals.addAll(rules.words("reason", words));
        if (open == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        events.publishEvent(new SettlementDeclined(of.number(), side.orElseThrow()));
        endings.end(of, open, Kind.DECLINED, side.orElseThrow(), words);
        return Outcome.done(null);
    }

    private List<Refusal> mine(Optional<Side> side, @Nullable Mediation open) {
        List<Refusal> found = new ArrayList<>();
        if (side.isEmpty()) {
            found.add(Refusal.of(null, "refusal.mediation.notYours.sign").citing(Law.SETTLEMENT));
        }
        found.addAll(rules.turn(open, Step.SIGNING));
        if (open != null && side.filter(s -> open.signatures().containsKey(s)).isPresent()) {
            found.add(Refusal.of(null, "refusal.mediation.signedAlready"));
        }
        return found;
    }
}
