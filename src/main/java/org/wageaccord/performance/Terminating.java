package org.wageaccord.performance;

import static org.wageaccord.performance.TerminationRules.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.access.SecondFactor;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.performance.Termination.Step;

/** The acts by which both sides terminate an agreement before its term: asked, answered, voted, confirmed. */
@Component
class Terminating {

    private final TerminationBook book;
    private final TerminationRules rules;
    private final Hands hands;
    private final PerformanceNotices notices;
    private final Documents documents;
    private final SecondFactor factor;
    private final ApplicationEventPublisher events;

    Terminating(
            TerminationBook book,
            TerminationRules rules,
            Hands hands,
            PerformanceNotices notices,
            Documents documents,
            SecondFactor factor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.rules = rules;
        this.hands = hands;
        this.notices = notices;
        this.documents = documents;
        this.factor = factor;
        this.events = events;
    }

    Outcome<Void> ask(Life life, Termination.Entry entry) {
        Side side = hands.sideOf(life);
        List<Termination> before = book.of(life.caseNumber());
        List<Refusal> refusals = new ArrayList<>(hands.unless(side != null, "terminate", Law.BY_CONSENT));
        if (before.stream().anyMatch(Termination::isOpen)) {
            refusals.add(refusal(null, "askedAlready", Law.BY_CONSENT));
        }
        refusals.addAll(rules.request(life, entry));
        if (!refusals.isEmpty() || side == null || entry.ground() == null) {
            return Outcome.refused(refusals);
        }
        int number = before.size() + 1;
        Termination request = new Termination(
                UUID.randomUUID(),
                number,
                side,
                entry.ground(),
                entry.reasons().strip(),
                entry.proposedDay(),
                keep(life.caseNumber(), entry.proof()),
                hands.today(),
                hands.actor().name(),
                null,
                null,
                Map.of(),
                null,
                false,
                null,
                null);
        book.ask(life.caseNumber(), request, hands.actor());
        notices.side(life, side.other(), "termination-" + number, "terminationAsked", entry.proposedDay());
        events.publishEvent(new TerminationAsked(life.caseNumber(), number, side, entry.ground(), entry.proposedDay()));
        return Outcome.done(null);
    }

    Outcome<Void> answer(Life life, @Nullable Termination request, boolean agreed, String words) {
        Side side = hands.sideOf(life);
        List<Refusal> refusals = turn(life, request, Step.ANSWER);
        refusals.addAll(hands.unless(side != null, "terminate", Law.BY_CONSENT));
        if (request != null && side == request.side()) {
            refusals.add(refusal(null, "ownRequest", Law.BY_CONSENT));
        }
        if (!agreed) {
            refusals.addAll(rules.words("words", words, "declineMissing", Law.BY_CONSENT));
        }
        if (!refusals.isEmpty() || request == null || side == null) {
            return Outcome.refused(refusals);
        }
        book.answer(request.id(), agreed, words.strip(), hands.today(), hands.actor());
        String what = agreed ? "terminationAgreedTo" : "terminationDeclined";
        notices.side(life, request.side(), "termination-answer-" + request.number(), what);
        events.publishEvent(new TerminationAnswered(life.caseNumber(), request.number(), side, agreed, words.strip()));
        return Outcome.done(null);
    }

    Outcome<Void> resolve(Life life, @Nullable Termination request, Termination.ResolutionEntry entry) {
        List<Refusal> refusals = turn(life, request, Step.RESOLUTION);
        refusals.addAll(hands.unless(hands.sideOf(life) == Side.WORKERS, "resolve", Law.SAME_WAY));
        if (request != null) {
            refusals.addAll(rules.resolution(life, request, entry));
        }
        if (!refusals.isEmpty() || request == null) {
            return Outcome.refused(refusals);
        }
        boolean passed = rules.passes(entry);
        book.resolve(
                request.id(),
                new Termination.Resolution(
                        entry.heldOn(),
                        entry.roll(),
                        entry.present(),
                        entry.yes(),
                        passed,
                        entry.rollReason().strip(),
                        keep(life.caseNumber(), entry.paper()),
                        hands.actor().name()),
                hands.actor());
        notices.side(
                life,
                Side.ENTERPRISE,
                "termination-vote-" + request.number(),
                passed ? "terminationPassed" : "terminationNotPassed");
        events.publishEvent(new TerminationVoted(
                life.caseNumber(), request.number(), entry.roll(), entry.present(), entry.yes(), passed));
        return Outcome.done(null);
    }

    Outcome<Void> confirm(Life life, @Nullable Termination request, String confirmation) {
        Side side = hands.sideOf(life);
        List<Refusal> refusals = turn(life, request, Step.CONFIRMATION);
        refusals.addAll(hands.unless(side != null, "terminate", Law.BY_CONSENT));
        if (request != null && side != null && request.confirmations().containsKey(side)) {
            refusals.add(refusal(null, "confirmedAlready", Law.BY_CONSENT));
        }
        if (!refusals.isEmpty() || request == null || side == null) {
            return Outcome.refused(refusals);
        }
        // Asked last: an act refused anyway must neither count towards the lockout nor use up a code.
        Outcome<ConfirmedBy> person = factor.confirm(hands.actor().id(), confirmation);
        if (!person.isDone()) {
            return Outcome.refused(person.refusals());
        }
        CaseNumber number = life.caseNumber();
        book.confirm(request.id(), side, hands.actor());
        boolean both = request.confirmations().containsKey(side.other());
        LocalDate day = request.proposedDay().isBefore(hands.today()) ? hands.today() : request.proposedDay();
        if (both) {
            // a day that passed while both sides were about it cannot be kept
            book.lastDay(request.id(), day);
        }
        events.publishEvent(new TerminationConfirmed(number, request.number(), side, person.orElseThrow()));
        if (both) {
            notices.both(life, "termination-agreed-" + request.number(), "terminationAgreed", day);
            events.publishEvent(new TerminationAgreed(number, request.number(), day));
        }
        return Outcome.done(null);
    }

    List<Refusal> turn(Life life, @Nullable Termination request, Step step) {
        List<Refusal> refusals = new ArrayList<>();
        boolean ended = life.state() == LifeState.TERMINATED;
        if (request == null || request.step(ended) != step) {
            refusals.add(refusal(null, "notNow", Law.BY_CONSENT));
        }
        return refusals;
    }

    private Termination.KeptFile keep(CaseNumber number, @Nullable Upload file) {
        Attachment kept = documents.attach(number, java.util.Objects.requireNonNull(file));
        return new Termination.KeptFile(kept.id(), kept.name());
    }
}
