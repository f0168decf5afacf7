package org.wageaccord.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;

/**
 * The door of the teams room: the negotiators (协商代表) of both sides. The union chair and the legal representative, or who
 * holds a chief's mandate, decide about a side's team; the chief it names acts for the side from then on.
 */
@Service
@Transactional
public class Teams {

    private final TeamBook book;
    private final TeamNaming naming;
    private final Replacing replacing;
    private final Delegating delegating;
    private final TeamChecks checks;
    private final Documents documents;
    private final Seats seats;
    private final Statute statute;

    Teams(
            TeamBook book,
            TeamNaming naming,
            Replacing replacing,
            Delegating delegating,
            TeamChecks checks,
            Documents documents,
            Seats seats,
            Statute statute) {
        this.book = book;
        this.naming = naming;
        this.replacing = replacing;
        this.delegating = delegating;
        this.checks = checks;
        this.documents = documents;
        this.seats = seats;
        this.statute = statute;
    }

    /** Makes place for both teams of an accepted offer; asking twice does nothing. */
    public void open(Bench bench) {
        book.add(bench);
    }

    /** Names (or names anew before the first meeting) a side's team, checked against law §1.4. */
    public Outcome<Team> name(CaseNumber caseNumber, Side side, List<NegotiatorEntry> members) {
        return atBench(caseNumber, () -> naming.name(caseNumber, side, members, null));
    }

    /**
     * The same with the consent of the staff: where there is no union, the workers' negotiators need that of more than half
     * of all of them, recorded by the town's guide.
     */
    public Outcome<Team> name(
            CaseNumber caseNumber, Side side, List<NegotiatorEntry> members, Consent.@Nullable Entry consent) {
        return atBench(caseNumber, () -> naming.name(caseNumber, side, members, consent));
    }

    /**
     * Reports that a member left a team after the first meeting; the other side is told in writing.
     *
     * @param member place in the team, counted from 0
     */
    public Outcome<Vacancy> vacate(
            CaseNumber caseNumber,
            Side side,
            int member,
            Vacancy.@Nullable Reason reason,
            @Nullable LocalDate since,
            String words) {
        return atBench(caseNumber, () -> replacing.vacate(caseNumber, side, member, reason, since, words));
    }

    /** Fills vacant seats by the procedure of the team: the whole team as it is to be, checked as when it was named. */
    public Outcome<Team> refill(
            CaseNumber caseNumber, Side side, List<NegotiatorEntry> members, Consent.@Nullable Entry consent) {
        return atBench(caseNumber, () -> replacing.refill(caseNumber, side, members, consent));
    }

    /** Delegates the chief's part in writing to another negotiator, within powers and for a term. */
    public Outcome<Delegation> delegate(CaseNumber caseNumber, Side side, Delegation.Entry entry) {
        return atBench(caseNumber, () -> delegating.grant(caseNumber, side, entry));
    }

    /** Takes a delegation back from today on; what was done under it stays valid. */
    public Outcome<Void> revoke(CaseNumber caseNumber, Side side, UUID delegation) {
        return atBench(caseNumber, () -> delegating.revoke(caseNumber, side, delegation));
    }

    /** Before the offer is accepted there is nobody to sit with. */
    private <T> Outcome<T> atBench(CaseNumber caseNumber, Supplier<Outcome<T>> act) {
        return book.find(caseNumber).isPresent()
                ? act.get()
                : Outcome.refused(Refusal.of(null, "refusal.teams.notYet").citing(Law.WORKERS_CHIEF));
    }

    /** A meeting was held: from now on a team changes by replacement only. */
    public void fix(CaseNumber caseNumber) {
        book.fix(caseNumber);
    }

    /** Both sides as they stand; empty until the offer is accepted. */
    @Transactional(readOnly = true)
    public Optional<Sides> sides(CaseNumber caseNumber) {
        return book.find(caseNumber);
    }

    @Transactional(readOnly = true)
    public Optional<Team> team(CaseNumber caseNumber, Side side) {
        return sides(caseNumber).flatMap(s -> s.team(side));
    }

    /** Accounts of everybody who was ever named to a team of the case, whoever took the place since. */
    @Transactional(readOnly = true)
    public Set<ActorId> everNamed(CaseNumber caseNumber) {
        return book.everNamed(caseNumber);
    }

    /** Names of the same, and of those who have no account: experts from outside. */
    @Transactional(readOnly = true)
    public Set<String> namesEver(CaseNumber caseNumber) {
        return book.namesEver(caseNumber);
    }

    /** The side on which an account sits in this case, if any. */
    @Transactional(readOnly = true)
    public Optional<Side> seat(CaseNumber caseNumber, ActorId account) {
        return sides(caseNumber).flatMap(s -> seats.seat(s, account));
    }

    /** Whether the account is that of a negotiator of either side. */
    @Transactional(readOnly = true)
    public boolean sits(CaseNumber caseNumber, ActorId account) {
        return sides(caseNumber).stream()
                .flatMap(s -> s.teams().values().stream())
                .flatMap(t -> t.members().stream())
                .anyMatch(m -> account.equals(m.account()));
    }

    /** Whether the account belongs to the side: sits on its team or prepares for it. */
    @Transactional(readOnly = true)
    public boolean sits(CaseNumber caseNumber, Side side, ActorId account) {
        return sides(caseNumber).filter(s -> seats.sits(s, side, account)).isPresent();
    }

    /** Whether the current actor acts for the side at the table. */
    @Transactional(readOnly = true)
    public boolean isChief(CaseNumber caseNumber, Side side) {
        return sides(caseNumber).filter(s -> seats.isChief(s, side)).isPresent();
    }

    /** Whether the current actor may do for the side what needs a power: its chief, or a delegate in scope and term. */
    @Transactional(readOnly = true)
    public boolean acts(CaseNumber caseNumber, Side side, Power power) {
        return sides(caseNumber).filter(s -> seats.acts(s, side, power)).isPresent();
    }

    /** Accounts that may do for the side what needs a power; empty where the register knows none of the chief. */
    @Transactional(readOnly = true)
    public List<ActorId> acting(CaseNumber caseNumber, Side side, Power power) {
        return sides(caseNumber).stream()
                .flatMap(s -> s.acting(side, power, statute.today()))
                .map(Team.Negotiator::account)
                .filter(Objects::nonNull)
                .toList();
    }

    /** People who may sit for the chief of a side today: the chief and, within the term, the delegate. */
    @Transactional(readOnly = true)
    public Set<UUID> chiefs(CaseNumber caseNumber) {
        return sides(caseNumber).stream()
                .flatMap(s -> Stream.of(Side.values()).flatMap(side -> s.acting(side, Power.ATTEND, statute.today())))
                .map(m -> m.entry().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The people of a side who are told what happens: by mandate, by their seat, and the guide of workers without a union. */
    @Transactional(readOnly = true)
    public List<ActorId> people(CaseNumber caseNumber, Side side) {
        return sides(caseNumber).map(s -> seats.people(s, side)).orElse(List.of());
    }

    /** What keeps a meeting from being opened: a side that has not named its team, or has too few left of it. */
    @Transactional(readOnly = true)
    public List<Refusal> meetingRefusals(CaseNumber caseNumber) {
        return sides(caseNumber).map(checks::meeting).orElse(List.of());
    }

    /** The paper by which the staff consented to the workers' team: for both sides, the guide, and who reviews. */
    @Transactional(readOnly = true)
    public Optional<Attachment> consentPaper(CaseNumber caseNumber) {
        return sides(caseNumber)
                .filter(s -> seats.powers(s).side() != null || seats.reviews())
                .map(Sides::consent)
                .flatMap(consent -> documents.attachment(caseNumber, consent.paper()));
    }

    /** What the current actor may do here. */
    @Transactional(readOnly = true)
    public TeamPowers powers(CaseNumber caseNumber) {
        return sides(caseNumber).map(seats::powers).orElse(TeamPowers.NONE);
    }

    /** The rules about a named team and what the facts say to each; empty until it is named. */
    @Transactional(readOnly = true)
    public List<TeamCheck> checks(CaseNumber caseNumber, Side side) {
        return sides(caseNumber)
                .flatMap(s -> s.team(side).map(team -> checks.checks(s, team)))
                .orElse(List.of());
    }

    /** How a side's negotiators may be produced (产生方式). */
    public static List<String> ways(Bench bench, Side side) {
        return Choice.of(bench, side);
    }
}
