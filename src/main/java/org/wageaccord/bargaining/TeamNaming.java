package org.wageaccord.bargaining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private final Tables tables;
    private final TeamRules rules;
    private final Seats seats;
    private final Registry registry;
    private final ApplicationEventPublisher events;

    TeamNaming(Tables tables, TeamRules rules, Seats seats, Registry registry, ApplicationEventPublisher events) {
        this.tables = tables;
        this.rules = rules;
        this.seats = seats;
        this.registry = registry;
        this.events = events;
    }

    Outcome<Team> name(CaseNumber caseNumber, Side side, List<NegotiatorEntry> members) {
        TableState table = tables.lock(caseNumber);
        List<Candidate> candidates = members.stream()
                .map(m -> Candidate.of(m, person(table.opening(), m)))
                .toList();
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.heads(table.opening(), side)));
        if (!table.rounds().isEmpty()) {
            refusals.add(Refusal.of(null, "refusal.bargaining.teamFixed").citing(Law.TEAMS));
        }
        refusals.addAll(rules.refusals(proposal(table, side, candidates)));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        tables.addTeam(
                caseNumber,
                side,
                candidates.stream().map(Candidate::asNegotiator).toList(),
                seats.current().id().value());
        Team named = tables.find(caseNumber).orElseThrow().team(side).orElseThrow();
        String chief = named.chief().orElseThrow().entry().name();
        events.publishEvent(new TeamNamed(caseNumber, side, named.members().size(), chief));
        return Outcome.done(named);
    }

    private TeamRules.Proposal proposal(TableState table, Side side, List<Candidate> candidates) {
        TableOpening opening = table.opening();
        return new TeamRules.Proposal(
                opening,
                side,
                candidates,
                table.team(side.other()),
                new HashSet<>(seats.heads(opening.enterprise(), side)),
                side == Side.WORKERS
                        ? null
                        : registry.enterprise(opening.enterprise())
                                .map(Enterprise::legalRepresentative)
                                .orElse(null));
    }

    private @Nullable Person person(TableOpening table, NegotiatorEntry entry) {
        if (entry.person() == null) {
            return null;
        }
        return registry.person(table.enterprise(), entry.person()).orElse(null);
    }
}
