package org.wageaccord.ratification;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;

/** The door of the ratification room: one congress (职代会) per draft, its roll, attendance, secret ballot and tally. */
@Service
public class Ratification {

    /** Puts an agreed draft before the congress; asking twice for the same draft does nothing. */
    public void submit(DraftSubmission submission) {
        throw new UnsupportedOperationException();
    }

    /** The union chair calls the congress: name, time, place, officers; freezes the roll of delegates in office. */
    public Outcome<Void> call(CaseNumber caseNumber, CongressCall call) {
        throw new UnsupportedOperationException();
    }

    /** A delegate of the roll reports present (签到); open from the call's day until the ballot closes. */
    public Outcome<Void> checkIn(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Opens the secret ballot; refused below the quorum. */
    public Outcome<Void> openBallot(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Casts the current delegate's secret ballot, final; refused to anyone off the roll, absent, or who voted. */
    public Outcome<Void> cast(CaseNumber caseNumber, Choice choice) {
        throw new UnsupportedOperationException();
    }

    /** Closes the ballot, counts, and records the outcome. */
    public Outcome<BallotOutcome> closeBallot(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Ends a congress called but without quorum, so that it can be called again. */
    public Outcome<BallotOutcome> closeWithoutQuorum(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** The latest congress of the case as the resolution paper and the filing need it. */
    public Optional<CongressRecord> congress(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Cases in which this account is on the roll and can check in or vote now. */
    public List<CaseNumber> awaiting(ActorId delegate) {
        throw new UnsupportedOperationException();
    }
}
