package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * A filing in hand: while one reviewer of an office has it, no other of that office decides on it, but for the deputy whom
 * that reviewer named. It never holds a filing up: any colleague may take it over, which the ledger tells.
 */
@Component
class Claims {

    private final ClaimBook book;
    private final Offices offices;
    private final ApplicationEventPublisher events;

    Claims(ClaimBook book, Offices offices, ApplicationEventPublisher events) {
        this.book = book;
        this.offices = offices;
        this.events = events;
    }

    /** Somebody else of the office has it, who has not named the actor deputy for today. */
    List<Refusal> notInHand(CaseNumber number, Office office) {
        return book.of(number, office)
                .filter(claim -> !mayActFor(claim))
                .map(claim -> List.of(Refusal.of(null, "refusal.filing.claimedByOther", claim.name())))
                .orElse(List.of());
    }

    Optional<Claim> of(CaseNumber number, Office office) {
        return book.of(number, office);
    }

    boolean mayActFor(Claim claim) {
        ActorId actor = offices.actor().id();
        return claim.account().equals(actor)
                || book.deputies(claim.office(), offices.today()).stream()
                        .anyMatch(d -> d.principal().equals(claim.account())
                                && d.deputy().equals(actor)
                                && d.covers(offices.today()));
    }

    /** Takes it in hand, from nobody or from a colleague; taking it twice does nothing. */
    Outcome<Void> take(FilingRecord filing, Office office, boolean over) {
        CaseNumber number = filing.facts().caseNumber();
        Actor actor = offices.actor();
        Optional<Claim> before = book.of(number, office);
        if (before.filter(claim -> claim.account().equals(actor.id())).isPresent()) {
            return Outcome.done(null);
        }
        if (before.isPresent() && !over) {
            return Outcome.refused(Refusal.of(
                    null, "refusal.filing.claimedByOther", before.get().name()));
        }
        book.put(number, office, actor, offices.now());
        events.publishEvent(
                before.isPresent()
                        ? new FilingTakenOver(
                                number, office, actor.name(), before.get().name())
                        : new FilingClaimed(number, office, actor.name()));
        return Outcome.done(null);
    }

    Outcome<Void> release(CaseNumber number, Office office) {
        Optional<Claim> claim = book.of(number, office);
        if (claim.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.filing.notClaimed"));
        }
        List<Refusal> refusals = notInHand(number, office);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        book.remove(number, office);
        events.publishEvent(new FilingReleased(number, office, offices.actor().name()));
        return Outcome.done(null);
    }

    List<Deputyship> deputies(Office office) {
        return book.deputies(office, offices.today());
    }

    /** @param deputy null ends it */
    Outcome<Void> name(Office office, @Nullable Deputyship deputy) {
        List<Refusal> refusals = deputy == null ? List.of() : span(deputy.from(), deputy.to());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        book.name(office, offices.actor(), deputy, offices.now());
        events.publishEvent(new DeputyNamed(
                office,
                offices.actor().name(),
                deputy == null ? null : deputy.deputyName(),
                deputy == null ? null : deputy.from(),
                deputy == null ? null : deputy.to()));
        return Outcome.done(null);
    }

    private List<Refusal> span(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return List.of(Refusal.of("to", "refusal.filing.deputySpan"));
        }
        return to.isBefore(offices.today()) ? List.of(Refusal.of("to", "refusal.filing.deputyOver")) : List.of();
    }
}
