package org.wageaccord.bargaining;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.recess.Recess;
import org.wageaccord.teams.Teams;
import org.wageaccord.terms.TermsBook;

/**
 * The door of the bargaining room. Every act checks who the current actor is: the chief of a side acts for it (before its
 * team is named: the union chair, the legal representative or whoever holds a chief's mandate), its negotiators may
 * prepare; the recorder writes minutes.
 */
@Service
@Transactional
public class Bargaining {

    private final Tables tables;
    private final PositionDrafts drafts;
    private final Teams teams;
    private final DataRoom dataRoom;
    private final Recess recess;
    private final RoundKeeping roundKeeping;
    private final PositionPutting positionPutting;
    private final PositionRules positionRules;
    private final DraftForming draftForming;
    private final ClauseDealing clauseDealing;
    private final TermsBook terms;
    private final Seats seats;
    private final Clock clock;

    Bargaining(
            Tables tables,
            PositionDrafts drafts,
            Teams teams,
            DataRoom dataRoom,
            Recess recess,
            RoundKeeping roundKeeping,
            PositionPutting positionPutting,
            PositionRules positionRules,
            DraftForming draftForming,
            ClauseDealing clauseDealing,
            TermsBook terms,
            Seats seats,
            Clock clock) {
        this.tables = tables;
        this.drafts = drafts;
        this.teams = teams;
        this.dataRoom = dataRoom;
        this.recess = recess;
        this.roundKeeping = roundKeeping;
        this.positionPutting = positionPutting;
        this.positionRules = positionRules;
        this.draftForming = draftForming;
        this.clauseDealing = clauseDealing;
        this.terms = terms;
        this.seats = seats;
        this.clock = clock;
    }

    /** Sets the table for an accepted offer; asking twice does nothing. */
    public void open(TableOpening opening) {
        teams.open(opening.bench());
        dataRoom.open(opening.caseNumber(), opening.dataRequested(), opening.meeting());
        recess.open(opening.caseNumber());
        tables.add(opening);
    }

    /** Opens round n+1 as a meeting: date, place, chair, recorder, who is there. */
    public Outcome<Integer> openRound(CaseNumber caseNumber, RoundOpening opening) {
        return roundKeeping.open(caseNumber, opening);
    }

    /** Puts a side's full position in the open round; immutable from then on; answers its version. */
    public Outcome<Integer> submitPosition(CaseNumber caseNumber, Side side, Terms terms, String reason) {
        return submitPosition(caseNumber, side, new PositionEntry(terms, reason));
    }

    /** The same with clauses that stand or fall together. Refused, with the clause, where it changes what is agreed. */
    public Outcome<Integer> submitPosition(CaseNumber caseNumber, Side side, PositionEntry position) {
        return positionPutting.submit(caseNumber, side, position);
    }

    /** What would refuse this as the position of a side: the law, what is agreed already, packages that are none. */
    @Transactional(readOnly = true)
    public List<Refusal> check(CaseNumber caseNumber, PositionEntry position) {
        return table(caseNumber).map(t -> positionRules.refusals(t, position)).orElse(List.of());
    }

    /**
     * Accepts the other side's newest position, if what comes of it has this digest: clauses that were agreed otherwise before
     * stay as they were agreed. Its terms become the draft that both chiefs are asked to agree on.
     */
    public Outcome<Integer> acceptPosition(CaseNumber caseNumber, Side side, int version, String digest) {
        return draftForming.accept(caseNumber, side, version, digest);
    }

    /** Accepts, refuses, asks about, answers on, sets aside or reopens one clause; answers the number of the act. */
    public Outcome<Integer> onClause(CaseNumber caseNumber, Side side, ClauseEntry entry) {
        return clauseDealing.act(caseNumber, side, entry);
    }

    /** Accepts all clauses of the other side's package (一揽子方案) at once; answers how many they are. */
    public Outcome<Integer> acceptPackage(CaseNumber caseNumber, Side side, int version, String digest) {
        return clauseDealing.acceptPackage(caseNumber, side, version, digest);
    }

    /** Where every clause is agreed: puts them together as the draft, as a side's act of the round; answers its version. */
    public Outcome<Integer> formDraft(CaseNumber caseNumber, Side side, String digest) {
        return draftForming.form(caseNumber, side, digest);
    }

    /** A chief agrees on the draft with exactly this digest; with the second chief the draft is agreed. */
    public Outcome<Void> agreeDraft(CaseNumber caseNumber, Side side, String digest) {
        return draftForming.agree(caseNumber, side, digest);
    }

    /** The recorder writes the minutes of the open round: summary, decision, next meeting, suspension if both consent. */
    public Outcome<Void> writeMinutes(CaseNumber caseNumber, MinutesEntry minutes) {
        return roundKeeping.write(caseNumber, minutes);
    }

    /** Who wrote the newest minutes of a round; empty while there are none. */
    @Transactional(readOnly = true)
    public Optional<MinutesHand> writer(CaseNumber caseNumber, int round) {
        return roundKeeping.writer(caseNumber, round);
    }

    /** A chief confirms the minutes of the round; with the second confirmation they are locked. */
    public Outcome<Void> confirmMinutes(CaseNumber caseNumber, int round, Side side) {
        return roundKeeping.confirm(caseNumber, round, side);
    }

    /** Reopens the table after a failed vote or an objection, so that a new round can be held. */
    public void reopen(CaseNumber caseNumber, String why) {
        tables.addReopening(caseNumber, tables.lock(caseNumber).rounds().size(), why);
    }

    /** The case ended before its time: nothing more is put on the table, what lies there stays. */
    public void close(CaseNumber caseNumber, String how) {
        if (table(caseNumber).isPresent()) {
            tables.lock(caseNumber);
            tables.close(caseNumber, how);
        }
    }

    /** Accounts of the recorder of the open round, where accounts with that mandate bear the name; else empty. */
    @Transactional(readOnly = true)
    public List<ActorId> recorders(CaseNumber caseNumber) {
        return table(caseNumber)
                .flatMap(t -> t.openRound().map(r -> seats.recordersNamed(t, r.recorder())))
                .orElse(List.of());
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

    /** What holds at the table now; empty until it is set. */
    @Transactional(readOnly = true)
    public Optional<TableState> table(CaseNumber caseNumber) {
        return tables.find(caseNumber);
    }

    /** What the current actor may do here. */
    @Transactional(readOnly = true)
    public Powers powers(CaseNumber caseNumber) {
        return table(caseNumber).map(this::powers).orElse(Powers.NONE);
    }

    /** The same at a table that was read already. */
    @Transactional(readOnly = true)
    public Powers powers(TableState table) {
        return seats.powers(table);
    }

    /** The side's private draft, or what to start from: its newest position; else the offer, unchanged pay for who got it. */
    @Transactional(readOnly = true)
    public Optional<PositionDraft> draft(CaseNumber caseNumber, Side side) {
        return table(caseNumber).flatMap(t -> draft(t, side));
    }

    /** The same at a table that was read already. */
    @Transactional(readOnly = true)
    public Optional<PositionDraft> draft(TableState table, Side side) {
        return Optional.of(table)
                .filter(t -> seats.sits(t, side, seats.current().id()))
                .map(t -> drafts.find(t.opening().caseNumber(), side).orElseGet(() -> start(t, side)));
    }

    private PositionDraft start(TableState table, Side side) {
        return PositionStart.of(table, side, terms.modelClauses(), seats.current(), clock.instant());
    }

    /**
     * Saves the side's private draft over exactly the version that was edited. Refused when somebody of the side saved in
     * between; nothing is overwritten.
     */
    public Outcome<PositionDraft> saveDraft(CaseNumber caseNumber, Side side, int edited, Terms terms, String reason) {
        return saveDraft(caseNumber, side, edited, new PositionEntry(terms, reason));
    }

    /** The same with clauses that shall stand or fall together. */
    public Outcome<PositionDraft> saveDraft(CaseNumber caseNumber, Side side, int edited, PositionEntry position) {
        return positionPutting.save(caseNumber, side, edited, position);
    }

    /** Submits the saved draft as the side's position, if it still has the version that was looked at. */
    public Outcome<Integer> submitDraft(CaseNumber caseNumber, Side side, int version) {
        return positionPutting.submitDraft(caseNumber, side, version);
    }
}
