package org.wageaccord.teams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;

/** Naming a side's team. */
@Component
class TeamNaming {

    private final TeamBook book;
    private final TeamRules rules;
    private final Seats seats;
    private final Registry registry;
    private final ApplicationEventPublisher events;

    TeamNaming(TeamBook book, TeamRules rules, Seats seats, Registry registry, ApplicationEventPublisher events) {
        this.book = book;
        this.rules = rules;
        this.seats = seats;
        this.registry = registry;
        this.events = events;
    }

    Outcome<Team> name(CaseNumber caseNumber, Side side, List<NegotiatorEntry> members) {
        Sides sides = book.lock(caseNumber);
        List<Candidate> candidates = members.stream()
                .map(m -> Candidate.of(m, person(sides.bench(), m)))
                .toList();
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.heads(sides.bench(), side)));
        if (sides.fixed()) {
            refusals.add(Refusal.of(null, "refusal.teams.teamFixed").citing(Law.TEAMS));
        }
        refusals.addAll(rules.refusals(proposal(sides, side, candidates)));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        book.addTeam(
                caseNumber,
                side,
                candidates.stream().map(Candidate::asNegotiator).toList(),
                seats.current().id().value());
        Team named = book.find(caseNumber).orElseThrow().team(side).orElseThrow();
        String chief = named.chief().orElseThrow().entry().name();
        events.publishEvent(new TeamNamed(caseNumber, side, named.members().size(), chief));
        return Outcome.done(named);
    }

    private TeamRules.Proposal proposal(Sides sides, Side side, List<Candidate> candidates) {
        Bench bench = sides.bench();
        return new TeamRules.Proposal(
                bench,
                side,
                candidates,
                sides.team(side.other()),
                new HashSet<>(seats.heads(bench.enterprise(), side)),
                side == Side.WORKERS
                        ? null
                        : registry.enterprise(bench.enterprise())
                                .map(Enterprise::legalRepresentative)
                                .orElse(null));
    }

    private @Nullable Person person(Bench bench, NegotiatorEntry entry) {
        if (entry.person() == null) {
            return null;
        }
        return registry.people(bench.enterprise(), entry.name()).stream()
                .filter(p -> Objects.equals(p.id(), entry.person()))
                .findFirst()
                .orElse(null);
    }
}
