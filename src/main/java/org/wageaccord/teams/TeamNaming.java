package org.wageaccord.teams;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** Naming a side's team. */
@Component
class TeamNaming {

    private final TeamBook book;
    private final TeamProposals proposals;
    private final Consenting consenting;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    TeamNaming(
            TeamBook book,
            TeamProposals proposals,
            Consenting consenting,
            Seats seats,
            ApplicationEventPublisher events) {
        this.book = book;
        this.proposals = proposals;
        this.consenting = consenting;
        this.seats = seats;
        this.events = events;
    }

    Outcome<Team> name(
            CaseNumber caseNumber, Side side, List<NegotiatorEntry> members, Consent.@Nullable Entry consent) {
        Sides sides = book.lock(caseNumber);
        List<Candidate> candidates = proposals.candidates(sides.bench(), members);
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.mayName(sides.bench(), side)));
        if (sides.fixed()) {
            refusals.add(Refusal.of(null, "refusal.teams.teamFixed").citing(Law.TERM_AND_CHANGE));
        }
        refusals.addAll(proposals.refusals(sides, side, candidates));
        refusals.addAll(consenting.refusals(sides, side, consent));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        consenting.keep(sides, side, consent);
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
}
