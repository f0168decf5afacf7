package org.wageaccord.teams;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;

/**
 * The door of the teams room: the negotiators (协商代表) of both sides. The union chair and the legal representative, or who
 * holds a chief's mandate, decide about a side's team; the chief it names acts for the side from then on.
 */
@Service
@Transactional
public class Teams {

    private final TeamBook book;
    private final TeamNaming naming;
    private final TeamChecks checks;
    private final Seats seats;

    Teams(TeamBook book, TeamNaming naming, TeamChecks checks, Seats seats) {
        this.book = book;
        this.naming = naming;
        this.checks = checks;
        this.seats = seats;
    }

    /** Makes place for both teams of an accepted offer; asking twice does nothing. */
    public void open(Bench bench) {
        book.add(bench);
    }

    /** Names (or names anew before the first meeting) a side's team, checked against law §1.4. */
    public Outcome<Team> name(CaseNumber caseNumber, Side side, List<NegotiatorEntry> members) {
        return naming.name(caseNumber, side, members);
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

    /** The side on which an account sits in this case, if any. */
    @Transactional(readOnly = true)
    public Optional<Side> seat(CaseNumber caseNumber, ActorId account) {
        return sides(caseNumber).flatMap(s -> seats.seat(s, account));
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
    public static List<String> ways(Side side) {
        return Choice.of(side);
    }
}
