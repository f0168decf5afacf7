package org.wageaccord.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/**
 * Delegating the chief's part (集体合同规定 第二十条、第二十一条、第二十三条): the union chair to another negotiator, the legal
 * representative to another manager; never to somebody from outside.
 */
@Component
class Delegating {

    private final TeamBook book;
    private final DelegationBook delegations;
    private final Seats seats;
    private final TeamNotices notices;
    private final Registry registry;
    private final Statute statute;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Delegating(
            TeamBook book,
            DelegationBook delegations,
            Seats seats,
            TeamNotices notices,
            Registry registry,
            Statute statute,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.delegations = delegations;
        this.seats = seats;
        this.notices = notices;
        this.registry = registry;
        this.statute = statute;
        this.clock = clock;
        this.events = events;
    }

    Outcome<Delegation> grant(CaseNumber caseNumber, Side side, Delegation.Entry entry) {
        Sides sides = book.lock(caseNumber);
        Team.Negotiator delegate = sides.team(side).stream()
                .flatMap(t -> t.members().stream())
                .filter(m -> entry.delegate().equals(m.entry().person()))
                .findFirst()
                .orElse(null);
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.heads(sides, side)));
        refusals.addAll(who(sides, side, delegate));
        refusals.addAll(term(sides, side, entry));
        ActorId account = delegate == null ? null : delegate.account();
        if (!refusals.isEmpty() || delegate == null || account == null) {
            return Outcome.refused(refusals);
        }
        Delegation granted = new Delegation(
                UUID.randomUUID(),
                side,
                entry,
                delegate.entry().name(),
                delegate.entry().post(),
                account,
                seats.current().name(),
                clock.instant(),
                null);
        delegations.add(caseNumber, granted, seats.current());
        notices.delegated(sides, granted);
        events.publishEvent(new DelegationGranted(
                caseNumber, side, granted.id(), granted.delegateName(), powers(granted), entry.from(), entry.to()));
        return Outcome.done(granted);
    }

    private List<Refusal> who(Sides sides, Side side, Team.@Nullable Negotiator delegate) {
        Citation article = side == Side.WORKERS ? Law.WORKERS_CHIEF : Law.ENTERPRISE_CHIEF;
        if (delegate == null) {
            return List.of(Refusal.of("delegate", "refusal.teams.delegateNotNegotiator")
                    .citing(article));
        }
        NegotiatorEntry entry = delegate.entry();
        List<Refusal> found = new ArrayList<>();
        if (entry.expert()) {
            found.add(Refusal.of("delegate", "refusal.teams.delegateFromOutside", entry.name())
                    .citing(Law.CHIEF_FROM_WITHIN));
        } else if (entry.chief()) {
            found.add(Refusal.of("delegate", "refusal.teams.delegateIsChief", entry.name())
                    .citing(article));
        } else if (side == Side.ENTERPRISE && !isManager(sides, entry)) {
            found.add(Refusal.of("delegate", "refusal.teams.delegateNotManager", entry.name())
                    .citing(article));
        }
        if (delegate.account() == null) {
            found.add(Refusal.of("delegate", "refusal.teams.delegateWithoutAccount", entry.name()));
        }
        return found;
    }

    private boolean isManager(Sides sides, NegotiatorEntry entry) {
        return entry.person() != null
                && registry.person(sides.bench().enterprise(), entry.person())
                        .filter(Person::manager)
                        .isPresent();
    }

    private List<Refusal> term(Sides sides, Side side, Delegation.Entry entry) {
        LocalDate today = statute.today();
        List<Refusal> found = new ArrayList<>();
        if (entry.words().isBlank()) {
            found.add(Refusal.of("words", "refusal.teams.delegationWordsMissing"));
        }
        if (entry.from().isBefore(today)) {
            found.add(Refusal.of("from", "refusal.teams.delegationBackdated", today));
        }
        if (entry.to().isBefore(entry.from())) {
            found.add(Refusal.of("to", "refusal.teams.delegationEndsBeforeBegin"));
        }
        sides.delegations().stream()
                .filter(d -> d.side() == side && d.isOpen(today))
                .findFirst()
                .ifPresent(d -> found.add(Refusal.of(
                        null,
                        "refusal.teams.delegatedAlready",
                        d.delegateName(),
                        d.entry().to())));
        return found;
    }

    private static String powers(Delegation delegation) {
        return delegation.entry().powers().stream().map(Power::name).sorted().collect(Collectors.joining(","));
    }

    Outcome<Void> revoke(CaseNumber caseNumber, Side side, UUID delegation) {
        Sides sides = book.lock(caseNumber);
        LocalDate today = statute.today();
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.heads(sides, side)));
        Delegation open = sides.delegations().stream()
                .filter(d -> d.id().equals(delegation) && d.side() == side && d.isOpen(today))
                .findFirst()
                .orElse(null);
        if (open == null) {
            refusals.add(Refusal.of(null, "refusal.teams.noSuchDelegation"));
        }
        if (!refusals.isEmpty() || open == null) {
            return Outcome.refused(refusals);
        }
        delegations.revoke(delegation, today, seats.current());
        notices.revoked(sides, open);
        events.publishEvent(new DelegationRevoked(caseNumber, side, delegation, open.delegateName(), today));
        return Outcome.done(null);
    }
}
