package org.wageaccord.supervision.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.Law;
import org.wageaccord.supervision.SupervisedCase;
import org.wageaccord.supervision.mediation.Mediation.Kind;
import org.wageaccord.supervision.mediation.Mediation.Step;

/** The work of the bureau: taking the dispute up, looking into it, more time, the agreement or none. */
@Component
class Conciliation {

    private final MediationFacts facts;
    private final Mediators mediators;
    private final MediationRules rules;
    private final Endings endings;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Conciliation(
            MediationFacts facts,
            Mediators mediators,
            MediationRules rules,
            Endings endings,
            Statute statute,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.mediators = mediators;
        this.rules = rules;
        this.endings = endings;
        this.statute = statute;
        this.events = events;
    }

    Outcome<Void> accept(SupervisedCase of, @Nullable Mediation open) {
        List<Refusal> refusals = bureau(of, mediators.isBureau());
        refusals.addAll(rules.turn(open, Step.ASKED));
        if (open == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        begin(of, open);
        return Outcome.done(null);
    }

    /** The term of the law begins with the acceptance. */
    void begin(SupervisedCase of, Mediation asked) {
        LocalDate on = mediators.today();
        LocalDate due = statute.deadline("T18", on).due();
        facts.accept(asked.id(), on, due);
        events.publishEvent(new MediationAccepted(of.number(), on, due));
        mediators.tellSides(of, asked, "accepted", due);
    }

    Outcome<Void> decline(SupervisedCase of, @Nullable Mediation open, String words) {
        List<Refusal> refusals = bureau(of, mediators.isBureau());
        refusals.addAll(rules.turn(open, Step.ASKED));
        refusals.addAll(rules.words("reason", words));
        if (open == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        endings.end(of, open, Kind.NOT_ACCEPTED, null, words);
        return Outcome.done(null);
    }

    Outcome<Void> investigate(SupervisedCase of, @Nullable Mediation open, String names, String findings) {
        List<Refusal> refusals = bureau(of, mediators.isMediator());
        refusals.addAll(rules.turn(open, Step.INVESTIGATING));
        refusals.addAll(rules.words("mediators", names));
        refusals.addAll(rules.words("findings", findings));
        if (open == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        facts.investigate(open.id(), names, findings);
        events.publishEvent(new DisputeInvestigated(of.number(), names));
        return Outcome.done(null);
    }

    Outcome<Void> extend(SupervisedCase of, @Nullable Mediation open, @Nullable LocalDate until, String reasons) {
        List<Refusal> refusals = bureau(of, mediators.isMediator());
        refusals.addAll(rules.turn(open, Step.INVESTIGATING, Step.MEDIATING, Step.SIGNING));
        if (open != null && open.acceptance() != null) {
            refusals.addAll(rules.extending(open, until, reasons));
        }
        if (open == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalDate last = Objects.requireNonNull(until);
        facts.extend(open.id(), last, reasons);
        events.publishEvent(new MediationExtended(of.number(), last, reasons));
        mediators.tellSides(of, open, "extended", last, reasons);
        return Outcome.done(null);
    }

    Outcome<Void> settle(SupervisedCase of, @Nullable Mediation open, SettlementEntry entry) {
        List<Refusal> refusals = bureau(of, mediators.isMediator());
        refusals.addAll(rules.turn(open, Step.MEDIATING));
        refusals.addAll(rules.settlement(entry));
        if (open == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        String digest = Digest.of(KeptJson.write(List.of(of.number(), open.serial(), open.application(), entry)));
        facts.settle(open.id(), entry, digest);
        events.publishEvent(new SettlementProposed(of.number(), digest));
        mediators.tellSides(of, open, "settlement");
        return Outcome.done(null);
    }

    Outcome<Void> fail(SupervisedCase of, @Nullable Mediation open, String words, boolean goOn) {
        List<Refusal> refusals = bureau(of, mediators.isMediator());
        refusals.addAll(rules.turn(open, Step.MEDIATING));
        refusals.addAll(rules.words("record", words));
        if (open == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        endings.end(of, open, goOn ? Kind.NOT_SETTLED : Kind.GIVEN_UP, null, words);
        return Outcome.done(null);
    }

    private List<Refusal> bureau(SupervisedCase of, boolean allowed) {
        List<Refusal> found = new ArrayList<>();
        if (!allowed) {
            found.add(Refusal.of(null, "refusal.mediation.notYours.bureau").citing(Law.MEDIATION));
        }
        if (mediators.isInvolved(of)) {
            found.add(Refusal.of(null, "refusal.mediation.involved"));
        }
        return found;
    }
}
