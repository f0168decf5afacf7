package org.wageaccord.teams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;

/**
 * Changes of a team after the first meeting (浙江省集体合同条例 第十三条, 集体合同规定 第三十条、第三十一条): a seat falls vacant, and is
 * filled by the same procedure within its term. What the one who left has done stays valid.
 */
@Component
class Replacing {

    private final TeamBook book;
    private final VacancyBook vacancies;
    private final TeamProposals proposals;
    private final Consenting consenting;
    private final Seats seats;
    private final TeamNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Replacing(
            TeamBook book,
            VacancyBook vacancies,
            TeamProposals proposals,
            Consenting consenting,
            Seats seats,
            TeamNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.book = book;
        this.vacancies = vacancies;
        this.proposals = proposals;
        this.consenting = consenting;
        this.seats = seats;
        this.notices = notices;
        this.statute = statute;
        this.events = events;
    }

    /** @param member place of the one who leaves in the team, counted from 0 */
    Outcome<Vacancy> vacate(
            CaseNumber caseNumber,
            Side side,
            int member,
            Vacancy.@Nullable Reason reason,
            @Nullable LocalDate since,
            String words) {
        Sides sides = book.lock(caseNumber);
        List<Team.Negotiator> members = sides.team(side).map(Team::members).orElse(List.of());
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.mayChange(sides, side)));
        if (!sides.fixed()) {
            refusals.add(Refusal.of(null, "refusal.teams.nameAnewInstead").citing(Law.TERM_AND_CHANGE));
        }
        if (member < 0 || member >= members.size()) {
            refusals.add(Refusal.of("member", "refusal.teams.leaverMissing"));
        }
        if (reason == null) {
            refusals.add(Refusal.of("reason", "refusal.teams.reasonMissing").citing(Law.TERM_AND_CHANGE));
        }
        refusals.addAll(day(since));
        if (!refusals.isEmpty() || reason == null || since == null) {
            return Outcome.refused(refusals);
        }
        return Outcome.done(vacated(sides, side, members, member, reason, since, words.strip()));
    }

    private List<Refusal> day(@Nullable LocalDate since) {
        if (since == null) {
            return List.of(Refusal.of("since", "refusal.teams.sinceMissing"));
        }
        return since.isAfter(statute.today())
                ? List.of(Refusal.of("since", "refusal.teams.sinceInFuture", statute.today()))
                : List.of();
    }

    private Vacancy vacated(
            Sides sides,
            Side side,
            List<Team.Negotiator> members,
            int member,
            Vacancy.Reason reason,
            LocalDate since,
            String words) {
        CaseNumber caseNumber = sides.bench().caseNumber();
        List<Team.Negotiator> left = new ArrayList<>(members);
        String name = left.remove(member).entry().name();
        Vacancy vacancy = new Vacancy(
                UUID.randomUUID(),
                side,
                name,
                reason,
                words,
                since,
                statute.deadline("T04", since).due(),
                null);
        book.addTeam(caseNumber, side, left, seats.current().id().value());
        vacancies.add(caseNumber, vacancy, seats.current());
        notices.vacated(sides, vacancy);
        events.publishEvent(new SeatVacated(caseNumber, side, name, reason, since, vacancy.due(), left.size()));
        return vacancy;
    }

    /**
     * @param members the whole team as it is to be: everybody who is on it, and the new ones
     * @param consent of the staff, where there is no union
     */
    Outcome<Team> refill(
            CaseNumber caseNumber, Side side, List<NegotiatorEntry> members, Consent.@Nullable Entry consent) {
        Sides sides = book.lock(caseNumber);
        List<Vacancy> open = sides.open(side);
        List<Candidate> candidates = proposals.candidates(sides.bench(), members);
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.mayChange(sides, side)));
        if (open.isEmpty()) {
            refusals.add(Refusal.of(null, "refusal.teams.noVacancy").citing(Law.TERM_AND_CHANGE));
        }
        List<Candidate> added = added(sides, side, candidates);
        refusals.addAll(onlyFills(sides, side, candidates, added, open));
        refusals.addAll(proposals.refusals(sides, side, candidates));
        refusals.addAll(consenting.refusals(sides, side, consent));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        consenting.keep(sides, side, consent);
        return Outcome.done(refilled(sides, side, candidates, added, open));
    }

    private static List<Candidate> added(Sides sides, Side side, List<Candidate> candidates) {
        List<Team.Negotiator> now = sides.team(side).map(Team::members).orElse(List.of());
        return candidates.stream()
                .filter(c -> now.stream().noneMatch(m -> c.is(m.entry())))
                .toList();
    }

    /** Nobody drops out by the way, and no more come in than have left. */
    private static List<Refusal> onlyFills(
            Sides sides, Side side, List<Candidate> candidates, List<Candidate> added, List<Vacancy> open) {
        List<Refusal> found = new ArrayList<>();
        sides.team(side).stream()
                .flatMap(t -> t.members().stream())
                .filter(m -> candidates.stream().noneMatch(c -> c.is(m.entry())))
                .forEach(m -> found.add(Refusal.of(
                                "members", "refusal.teams.leaveFirst", m.entry().name())
                        .citing(Law.TERM_AND_CHANGE)));
        if (added.isEmpty()) {
            found.add(Refusal.of("members", "refusal.teams.nobodyAdded").citing(Law.TERM_AND_CHANGE));
        } else if (added.size() > open.size()) {
            found.add(Refusal.of("members", "refusal.teams.moreThanVacant", added.size(), open.size())
                    .citing(Law.TERM_AND_CHANGE));
        }
        return found;
    }

    private Team refilled(
            Sides sides, Side side, List<Candidate> candidates, List<Candidate> added, List<Vacancy> open) {
        CaseNumber caseNumber = sides.bench().caseNumber();
        book.addTeam(
                caseNumber,
                side,
                candidates.stream().map(Candidate::asNegotiator).toList(),
                seats.current().id().value());
        List<Vacancy> filled = open.subList(0, added.size());
        filled.forEach(v -> vacancies.fill(v.id(), statute.today(), seats.current()));
        Sides now = book.find(caseNumber).orElseThrow();
        Team team = now.team(side).orElseThrow();
        String names = added.stream().map(c -> c.entry().name()).collect(Collectors.joining("、"));
        notices.refilled(now, side, filled, names);
        events.publishEvent(new SeatRefilled(
                caseNumber,
                side,
                names,
                team.chief().orElseThrow().entry().name(),
                team.members().size(),
                now.open(side).size()));
        return team;
    }
}
