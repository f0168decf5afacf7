package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.ProcessVariables.DRAFT_AGREED;
import static org.wageaccord.negotiation.process.ProcessVariables.ENTERPRISE_REFUSED;
import static org.wageaccord.negotiation.process.ProcessVariables.PASSED;
import static org.wageaccord.negotiation.process.ProcessVariables.POSITION_ACCEPTED;
import static org.wageaccord.negotiation.process.ProcessVariables.QUORUM;
import static org.wageaccord.negotiation.process.ProcessVariables.REPLY_ACCEPTED;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.DraftConfirmed;
import org.wageaccord.bargaining.DraftFormed;
import org.wageaccord.bargaining.MinutesConfirmed;
import org.wageaccord.bargaining.MinutesWritten;
import org.wageaccord.bargaining.PositionAccepted;
import org.wageaccord.bargaining.PositionSubmitted;
import org.wageaccord.bargaining.RoundOpened;
import org.wageaccord.dataroom.DataHandedOver;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.OfferAnswered;
import org.wageaccord.negotiation.OfferMade;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.ratification.BallotClosed;
import org.wageaccord.ratification.BallotOpened;
import org.wageaccord.ratification.CongressCalled;
import org.wageaccord.teams.TeamNamed;

/**
 * The facts of the rooms from the offer to the vote, told to the engine in the transaction of the act. A fact that no step
 * waits for is a bug, save where the comment says that the step may be over already.
 */
@Component
class NegotiationProcess {

    /** After the case itself, which keeps the dates that the engine asks for. */
    static final int AFTER_THE_CASE = 200;

    private final EngineSteps steps;

    NegotiationProcess(EngineSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void offerMade(OfferMade fact) {
        steps.begin(fact.caseNumber());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void offerAnswered(OfferAnswered fact) {
        boolean accepted = fact.decision() != ReplyEntry.Decision.REFUSE;
        boolean first = steps.isOpen(fact.caseNumber(), DutyKind.REPLY);
        steps.complete(
                fact.caseNumber(),
                first ? DutyKind.REPLY : DutyKind.REPLY_AGAIN,
                Map.of(REPLY_ACCEPTED, accepted, ENTERPRISE_REFUSED, !accepted && fact.side() == Side.ENTERPRISE));
    }

    /** A team may be named anew before the first round, when naming it is no longer owed. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void teamNamed(TeamNamed fact) {
        DutyKind kind = DutyKind.of(fact.side(), DutyKind.ENTERPRISE_TEAM, DutyKind.WORKERS_TEAM);
        steps.completeIfOpen(fact.caseNumber(), kind, Map.of());
    }

    /** Where the workers waived it, the step is over before the data comes. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void dataHandedOver(DataHandedOver fact) {
        steps.completeIfOpen(fact.caseNumber(), DutyKind.DATA, Map.of());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void roundOpened(RoundOpened fact) {
        steps.complete(fact.caseNumber(), DutyKind.ROUND);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void positionSubmitted(PositionSubmitted fact) {
        steps.complete(fact.caseNumber(), position(fact.side()), Map.of(POSITION_ACCEPTED, false, DRAFT_AGREED, false));
    }

    /** Accepting is the side's act of the round; the other side owes no position any more, if it still owed one. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void positionAccepted(PositionAccepted fact) {
        steps.complete(fact.caseNumber(), position(fact.side()), Map.of(POSITION_ACCEPTED, true, DRAFT_AGREED, false));
        steps.completeIfOpen(fact.caseNumber(), position(fact.side().other()), Map.of());
    }

    /** Putting the agreed clauses together is the side's act of the round, as accepting is. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void draftFormed(DraftFormed fact) {
        steps.complete(fact.caseNumber(), position(fact.side()), Map.of(POSITION_ACCEPTED, true, DRAFT_AGREED, false));
        steps.completeIfOpen(fact.caseNumber(), position(fact.side().other()), Map.of());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void draftConfirmed(DraftConfirmed fact) {
        DutyKind kind = DutyKind.of(fact.side(), DutyKind.ENTERPRISE_DRAFT, DutyKind.WORKERS_DRAFT);
        steps.complete(fact.caseNumber(), kind, Map.of(DRAFT_AGREED, true));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void minutesWritten(MinutesWritten fact) {
        steps.complete(fact.caseNumber(), DutyKind.MINUTES);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void minutesConfirmed(MinutesConfirmed fact) {
        steps.complete(
                fact.caseNumber(), DutyKind.of(fact.side(), DutyKind.ENTERPRISE_MINUTES, DutyKind.WORKERS_MINUTES));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void congressCalled(CongressCalled fact) {
        steps.complete(fact.caseNumber(), DutyKind.CONGRESS);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void ballotOpened(BallotOpened fact) {
        steps.complete(fact.caseNumber(), DutyKind.BALLOT, Map.of(QUORUM, true));
    }

    /** At the announced hour the process itself closes the ballot; then the duty to count is over before the fact comes. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void ballotClosed(BallotClosed fact) {
        if (fact.result() == BallotClosed.Result.NO_QUORUM) {
            steps.complete(fact.caseNumber(), DutyKind.BALLOT, Map.of(QUORUM, false));
        } else {
            boolean passed = fact.result() == BallotClosed.Result.PASSED;
            steps.completeIfOpen(fact.caseNumber(), DutyKind.COUNT, Map.of(PASSED, passed));
        }
    }

    private static DutyKind position(Side side) {
        return DutyKind.of(side, DutyKind.ENTERPRISE_POSITION, DutyKind.WORKERS_POSITION);
    }
}
