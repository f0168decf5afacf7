package org.wageaccord.bargaining;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * The door of the bargaining room. Every act checks who the current actor is: the chief of a side acts for it (before its
 * team is named: the union chair, the legal representative or whoever holds a chief's mandate), its negotiators may
 * prepare; the recorder writes minutes.
 */
@Service
@Transactional
public class Bargaining {

    private final Tables tables;
    private final DataItems items;
    private final PositionDrafts drafts;
    private final TeamNaming teamNaming;
    private final TeamChecks teamChecks;
    private final DataRoom dataRoom;
    private final RoundKeeping roundKeeping;
    private final RoundRules roundRules;
    private final PositionPutting positionPutting;
    private final TermsRules termsRules;
    private final ModelClauses modelClauses;
    private final Seats seats;
    private final Clock clock;

    Bargaining(
            Tables tables,
            DataItems items,
            PositionDrafts drafts,
            TeamNaming teamNaming,
            TeamChecks teamChecks,
            DataRoom dataRoom,
            RoundKeeping roundKeeping,
            RoundRules roundRules,
            PositionPutting positionPutting,
            TermsRules termsRules,
            ModelClauses modelClauses,
            Seats seats,
            Clock clock) {
        this.tables = tables;
        this.items = items;
        this.drafts = drafts;
        this.teamNaming = teamNaming;
        this.teamChecks = teamChecks;
        this.dataRoom = dataRoom;
        this.roundKeeping = roundKeeping;
        this.roundRules = roundRules;
        this.positionPutting = positionPutting;
        this.termsRules = termsRules;
        this.modelClauses = modelClauses;
        this.seats = seats;
        this.clock = clock;
    }

    /** Sets the table for an accepted offer; asking twice does nothing. */
    public void open(TableOpening opening) {
        if (tables.add(opening)) {
            items.request(opening.caseNumber(), opening.dataRequested());
        }
    }

    /** Names (or replaces before the first round) a side's team, checked against law §1.4. */
    public Outcome<Team> nameTeam(CaseNumber caseNumber, Side side, List<NegotiatorEntry> members) {
        return teamNaming.name(caseNumber, side, members);
    }

    /** Hands over the requested data: every item answered; closes the duty of disclosure. */
    public Outcome<Void> handOverData(CaseNumber caseNumber, List<DataAnswer> answers) {
        return dataRoom.handOver(caseNumber, answers);
    }

    /** Opens round n+1 as a meeting: date, place, chair, recorder, who is there. */
    public Outcome<Integer> openRound(CaseNumber caseNumber, RoundOpening opening) {
        return roundKeeping.open(caseNumber, opening);
    }

    /** Puts a side's full position in the open round; immutable from then on; answers its version. */
    public Outcome<Integer> submitPosition(CaseNumber caseNumber, Side side, Terms terms, String reason) {
        return positionPutting.submit(caseNumber, side, terms, reason);
    }

    /** Accepts the other side's newest position; its terms become the draft that both chiefs are asked to agree on. */
    public Outcome<Integer> acceptPosition(CaseNumber caseNumber, Side side, int version) {
        return positionPutting.accept(caseNumber, side, version);
    }

    /** A chief agrees on the draft with exactly this digest; with the second chief the draft is agreed. */
    public Outcome<Void> agreeDraft(CaseNumber caseNumber, Side side, String digest) {
        return positionPutting.agree(caseNumber, side, digest);
    }

    /** The recorder writes the minutes of the open round: summary, decision, next meeting, suspension if both consent. */
    public Outcome<Void> writeMinutes(CaseNumber caseNumber, MinutesEntry minutes) {
        return roundKeeping.write(caseNumber, minutes);
    }

    /** A chief confirms the minutes of the round; with the second confirmation they are locked. */
    public Outcome<Void> confirmMinutes(CaseNumber caseNumber, int round, Side side) {
        return roundKeeping.confirm(caseNumber, round, side);
    }

    /** Reopens the table after a failed vote or an objection, so that a new round can be held. */
    public void reopen(CaseNumber caseNumber, String why) {
        tables.addReopening(caseNumber, tables.lock(caseNumber).rounds().size(), why);
    }

    @Transactional(readOnly = true)
    public Optional<Team> team(CaseNumber caseNumber, Side side) {
        return table(caseNumber).flatMap(t -> t.team(side));
    }

    /** Accounts of everybody who was ever named to a team of the case, whoever took the place since. */
    @Transactional(readOnly = true)
    public Set<ActorId> everNamed(CaseNumber caseNumber) {
        return tables.everNamed(caseNumber);
    }

    /** The side on which an account sits at this table, if any. */
    @Transactional(readOnly = true)
    public Optional<Side> seat(CaseNumber caseNumber, ActorId account) {
        return table(caseNumber).flatMap(t -> seats.seat(t, account));
    }

    @Transactional(readOnly = true)
    public Optional<Draft> agreedDraft(CaseNumber caseNumber) {
        return table(caseNumber).flatMap(TableState::agreedDraft);
    }

    /** Rounds held so far, first to last, with positions and minutes: what papers and the filing need. */
    @Transactional(readOnly = true)
    public List<RoundRecord> rounds(CaseNumber caseNumber) {
        return table(caseNumber).map(TableState::rounds).orElse(List.of());
    }

    /** The items asked for and how each was answered. */
    @Transactional(readOnly = true)
    public List<DataItem> data(CaseNumber caseNumber) {
        return items.of(caseNumber);
    }

    /** A file handed over with an item of data, if the current actor may see it. */
    @Transactional(readOnly = true)
    public Optional<DataFile> file(CaseNumber caseNumber, UUID item) {
        return table(caseNumber)
                .filter(t -> seats.seat(t, seats.current().id()).isPresent())
                .flatMap(t -> items.file(caseNumber, item));
    }

    /** What holds at the table now; empty until it is set. */
    @Transactional(readOnly = true)
    public Optional<TableState> table(CaseNumber caseNumber) {
        return tables.find(caseNumber);
    }

    /** What the current actor may do here. */
    @Transactional(readOnly = true)
    public Powers powers(CaseNumber caseNumber) {
        return table(caseNumber).map(seats::powers).orElse(Powers.NONE);
    }

    /** The rules about a named team and what the facts say to each; empty until it is named. */
    @Transactional(readOnly = true)
    public List<TeamCheck> teamChecks(CaseNumber caseNumber, Side side) {
        return table(caseNumber)
                .flatMap(t -> t.team(side).map(team -> teamChecks.checks(t, team)))
                .orElse(List.of());
    }

    /** Whether the data was, or would be now, handed over later than the law wants before the meeting (told, not refused). */
    @Transactional(readOnly = true)
    public boolean dataLate(CaseNumber caseNumber) {
        return table(caseNumber).filter(roundRules::dataLate).isPresent();
    }

    /** The side's private draft, or what to start from: its newest position; else the offer, unchanged pay for who got it. */
    @Transactional(readOnly = true)
    public Optional<PositionDraft> draft(CaseNumber caseNumber, Side side) {
        return table(caseNumber)
                .filter(t -> seats.sits(t, side, seats.current().id()))
                .map(t -> drafts.find(caseNumber, side).orElseGet(() -> start(t, side)));
    }

    private PositionDraft start(TableState table, Side side) {
        return PositionStart.of(table, side, modelClauses.asClauses(), seats.current(), clock.instant());
    }

    /**
     * Saves the side's private draft over exactly the version that was edited. Refused when somebody of the side saved in
     * between; nothing is overwritten.
     */
    public Outcome<PositionDraft> saveDraft(CaseNumber caseNumber, Side side, int edited, Terms terms, String reason) {
        return positionPutting.save(caseNumber, side, edited, terms, reason);
    }

    /** Submits the saved draft as the side's position, if it still has the version that was looked at. */
    public Outcome<Integer> submitDraft(CaseNumber caseNumber, Side side, int version) {
        return positionPutting.submitDraft(caseNumber, side, version);
    }

    /** What would refuse these terms as a position; field paths as in {@link Terms}. */
    @Transactional(readOnly = true)
    public List<Refusal> check(Terms terms) {
        return termsRules.refusals(terms);
    }

    /** What should be seen before these terms are put, but does not refuse them. */
    @Transactional(readOnly = true)
    public List<Refusal> warnings(Terms terms, int headcount) {
        return termsRules.warnings(terms, headcount);
    }

    /** How a side's negotiators may be produced (产生方式). */
    public static List<String> ways(Side side) {
        return Choice.of(side);
    }

    /** The clauses of the catalogue with their model texts, to start an offer from. */
    public List<Clause> modelClauses() {
        return modelClauses.asClauses();
    }

    /** The clause catalogue with chapters and statutory heads. */
    public List<ModelClause> catalogue() {
        return modelClauses.all();
    }

    /** The digest by which a position or draft with these terms is known. */
    public static String digest(Terms terms) {
        return CanonicalJson.digest(terms);
    }
}
