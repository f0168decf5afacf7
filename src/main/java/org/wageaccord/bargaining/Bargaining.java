package org.wageaccord.bargaining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * The door of the bargaining room. Every act checks who the current actor is: the chief of a side acts for it (before its
 * team is named: the union chair, the legal representative or whoever holds a chief's mandate), its negotiators may
 * prepare; the recorder writes minutes.
 */
@Service
public class Bargaining {

    /** Sets the table for an accepted offer; asking twice does nothing. */
    public void open(TableOpening opening) {
        throw new UnsupportedOperationException();
    }

    /** Names (or replaces before the first round) a side's team, checked against law §1.4. */
    public Outcome<Team> nameTeam(CaseNumber caseNumber, Side side, List<NegotiatorEntry> members) {
        throw new UnsupportedOperationException();
    }

    /** Hands over the requested data: every item answered; closes the duty of disclosure. */
    public Outcome<Void> handOverData(CaseNumber caseNumber, List<DataAnswer> answers) {
        throw new UnsupportedOperationException();
    }

    /** Opens round n+1 as a meeting: date, place, chair, recorder, who is there. */
    public Outcome<Integer> openRound(CaseNumber caseNumber, RoundOpening opening) {
        throw new UnsupportedOperationException();
    }

    /** Puts a side's full position in the open round; immutable from then on; answers its version. */
    public Outcome<Integer> submitPosition(CaseNumber caseNumber, Side side, Terms terms, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Accepts the other side's newest position; its terms become the draft that both chiefs are asked to agree on. */
    public Outcome<Integer> acceptPosition(CaseNumber caseNumber, Side side, int version) {
        throw new UnsupportedOperationException();
    }

    /** A chief agrees on the draft with exactly this digest; with the second chief the draft is agreed. */
    public Outcome<Void> agreeDraft(CaseNumber caseNumber, Side side, String digest) {
        throw new UnsupportedOperationException();
    }

    /** The recorder writes the minutes of the open round: summary, decision, next meeting, suspension if both consent. */
    public Outcome<Void> writeMinutes(CaseNumber caseNumber, MinutesEntry minutes) {
        throw new UnsupportedOperationException();
    }

    /** A chief confirms the minutes of the round; with the second confirmation they are locked. */
    public Outcome<Void> confirmMinutes(CaseNumber caseNumber, int round, Side side) {
        throw new UnsupportedOperationException();
    }

    /** Reopens the table after a failed vote or an objection, so that a new round can be held. */
    public void reopen(CaseNumber caseNumber, String why) {
        throw new UnsupportedOperationException();
    }

    public Optional<Team> team(CaseNumber caseNumber, Side side) {
        throw new UnsupportedOperationException();
    }

    /** The side on which an account sits at this table, if any. */
    public Optional<Side> seat(CaseNumber caseNumber, ActorId account) {
        throw new UnsupportedOperationException();
    }

    public Optional<Draft> agreedDraft(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Rounds held so far, first to last, with positions and minutes: what papers and the filing need. */
    public List<RoundRecord> rounds(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** The items asked for and how each was answered. */
    public List<DataItem> data(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** A file handed over with an item of data, if the current actor may see it. */
    public Optional<DataFile> file(CaseNumber caseNumber, UUID item) {
        throw new UnsupportedOperationException();
    }
}
