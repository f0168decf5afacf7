package org.wageaccord.teams;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;

/** A team as a side wants it, put beside what the register knows, and what the rules say to it. */
@Component
class TeamProposals {

    private final TeamRules rules;
    private final Seats seats;
    private final Registry registry;

    TeamProposals(TeamRules rules, Seats seats, Registry registry) {
        this.rules = rules;
        this.seats = seats;
        this.registry = registry;
    }

    List<Candidate> candidates(Bench bench, List<NegotiatorEntry> members) {
        return members.stream().map(m -> Candidate.of(m, person(bench, m))).toList();
    }

    List<Refusal> refusals(Sides sides, Side side, List<Candidate> candidates) {
        Bench bench = sides.bench();
        return rules.refusals(new TeamRules.Proposal(
                bench,
                side,
                candidates,
                sides.team(side.other()),
                sides.open(side.other()).size(),
                new HashSet<>(seats.heads(bench.enterprise(), side)),
                side == Side.WORKERS
                        ? null
                        : registry.enterprise(bench.enterprise())
                                .map(Enterprise::legalRepresentative)
                                .orElse(null)));
    }

    private @Nullable Person person(Bench bench, NegotiatorEntry entry) {
        if (entry.person() == null) {
            return null;
        }
        return registry.person(bench.enterprise(), entry.person()).orElse(null);
    }
}
