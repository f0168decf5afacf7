package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.ProcessVariables.DRAFT_AGREED;
import static org.wageaccord.negotiation.process.ProcessVariables.ENTERPRISE_REFUSED;
import static org.wageaccord.negotiation.process.ProcessVariables.PASSED;
import static org.wageaccord.negotiation.process.ProcessVariables.POSITION_ACCEPTED;
import static org.wageaccord.negotiation.process.ProcessVariables.QUORUM;
import static org.wageaccord.negotiation.process.ProcessVariables.REPLY_ACCEPTED;
import static org.wageaccord.negotiation.process.ProcessVariables.VERDICT;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.DraftConfirmed;
import org.wageaccord.bargaining.MinutesConfirmed;
import org.wageaccord.bargaining.MinutesWritten;
import org.wageaccord.bargaining.PositionAccepted;
import org.wageaccord.bargaining.PositionSubmitted;
import org.wageaccord.bargaining.RoundOpened;
import org.wageaccord.contract.AgreementSigned;
import org.wageaccord.dataroom.DataHandedOver;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.filing.FiledWithUpperUnion;
import org.wageaccord.filing.FilingAccepted;
import org.wageaccord.filing.FilingReturned;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.PackageFiled;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.ReviewObjected;
import org.wageaccord.filing.ReviewPassed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.OfferAnswered;
import org.wageaccord.negotiation.OfferMade;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.ratification.BallotClosed;
import org.wageaccord.ratification.BallotOpened;
import org.wageaccord.ratification.CongressCalled;
import org.wageaccord.teams.TeamNamed;

/**
 * The facts of the rooms, told to the engine in the transaction of the act. A fact that no step waits for is a bug, save
 * where the comment says that the step may be over already. Everything about one case comes one after the other.
 */
@Component
class NegotiationProcess {

    /** After the case itself, which keeps the dates that the engine asks for. */
    static final int AFTER_THE_CASE = 200;

    private final RuntimeService runtime;
    private final WaitingDuties duties;

    NegotiationProcess(RuntimeService runtime, WaitingDuties duties) {
        this.runtime = runtime;
        this.duties = duties;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void offerMade(OfferMade fact) {
        runtime.startProcessInstanceByKey("wage-negotiation", fact.caseNumber().toString());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void offerAnswered(OfferAnswered fact) {
        boolean accepted = fact.decision() != ReplyEntry.Decision.REFUSE;
        boolean first = duties.isOpen(fact.caseNumber(), DutyKind.REPLY);
        complete(
                fact.caseNumber(),
                first ? DutyKind.REPLY : DutyKind.REPLY_AGAIN,
                Map.of(REPLY_ACCEPTED, accepted, ENTERPRISE_REFUSED, !accepted && fact.side() == Side.ENTERPRISE));
    }

    /** A team may be named anew before the first round, when naming it is no longer owed. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void teamNamed(TeamNamed fact) {
        DutyKind kind = fact.side() == Side.WORKERS ? DutyKind.WORKERS_TEAM : DutyKind.ENTERPRISE_TEAM;
        completeIfOpen(fact.caseNumber(), kind, Map.of());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void dataHandedOver(DataHandedOver fact) {
        complete(fact.caseNumber(), DutyKind.DATA);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void roundOpened(RoundOpened fact) {
        complete(fact.caseNumber(), DutyKind.ROUND, Map.of(POSITION_ACCEPTED, false, DRAFT_AGREED, false));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void positionSubmitted(PositionSubmitted fact) {
        complete(fact.caseNumber(), position(fact.side()));
    }

    /** Accepting is the side's act of the round; the other side owes no position any more, if it still owed one. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void positionAccepted(PositionAccepted fact) {
        complete(fact.caseNumber(), position(fact.side()), Map.of(POSITION_ACCEPTED, true));
        completeIfOpen(fact.caseNumber(), position(fact.side().other()), Map.of());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void draftConfirmed(DraftConfirmed fact) {
        DutyKind kind = fact.side() == Side.WORKERS ? DutyKind.WORKERS_DRAFT : DutyKind.ENTERPRISE_DRAFT;
        complete(fact.caseNumber(), kind, Map.of(DRAFT_AGREED, true));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void minutesWritten(MinutesWritten fact) {
        complete(fact.caseNumber(), DutyKind.MINUTES);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void minutesConfirmed(MinutesConfirmed fact) {
        boolean workers = fact.side() == Side.WORKERS;
        complete(fact.caseNumber(), workers ? DutyKind.WORKERS_MINUTES : DutyKind.ENTERPRISE_MINUTES);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void congressCalled(CongressCalled fact) {
        complete(fact.caseNumber(), DutyKind.CONGRESS);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void ballotOpened(BallotOpened fact) {
        complete(fact.caseNumber(), DutyKind.BALLOT, Map.of(QUORUM, true));
    }

    /** At the announced hour the process itself closes the ballot; then the duty to count is over before the fact comes. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void ballotClosed(BallotClosed fact) {
        if (fact.result() == BallotClosed.Result.NO_QUORUM) {
            complete(fact.caseNumber(), DutyKind.BALLOT, Map.of(QUORUM, false));
        } else {
            boolean passed = fact.result() == BallotClosed.Result.PASSED;
            completeIfOpen(fact.caseNumber(), DutyKind.COUNT, Map.of(PASSED, passed));
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void agreementSigned(AgreementSigned fact) {
        boolean workers = fact.side() == Side.WORKERS;
        complete(fact.caseNumber(), workers ? DutyKind.WORKERS_SIGNATURE : DutyKind.ENTERPRISE_SIGNATURE);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void packageFiled(PackageFiled fact) {
        complete(fact.caseNumber(), DutyKind.FILING);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void filingAccepted(FilingAccepted fact) {
        complete(fact.caseNumber(), DutyKind.ACCEPTANCE, Map.of(VERDICT, Verdict.NO_OBJECTION.name()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void filingReturned(FilingReturned fact) {
        decide(fact.caseNumber(), fact.office(), Verdict.INCOMPLETE);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void reviewPassed(ReviewPassed fact) {
        decide(fact.caseNumber(), fact.office(), Verdict.NO_OBJECTION);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void reviewObjected(ReviewObjected fact) {
        decide(fact.caseNumber(), fact.office(), Verdict.OBJECTION);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void published(AgreementPublished fact) {
        complete(fact.caseNumber(), DutyKind.PUBLICATION);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void filedWithUpperUnion(FiledWithUpperUnion fact) {
        complete(fact.caseNumber(), DutyKind.UPPER_UNION);
    }

    /** The bureau may send a filing back while it accepts it as well as while it reviews it. */
    private void decide(CaseNumber number, Office office, Verdict verdict) {
        DutyKind kind = DutyKind.UNION_REVIEW;
        if (office == Office.LABOR_BUREAU) {
            kind = duties.isOpen(number, DutyKind.ACCEPTANCE) ? DutyKind.ACCEPTANCE : DutyKind.BUREAU_REVIEW;
        }
        complete(number, kind, Map.of(VERDICT, verdict.name()));
    }

    private static DutyKind position(Side side) {
        return side == Side.WORKERS ? DutyKind.WORKERS_POSITION : DutyKind.ENTERPRISE_POSITION;
    }

    private void complete(CaseNumber number, DutyKind kind) {
        complete(number, kind, Map.of());
    }

    private void complete(CaseNumber number, DutyKind kind, Map<String, Object> variables) {
        duties.complete(number, kind, variables);
    }

    private void completeIfOpen(CaseNumber number, DutyKind kind, Map<String, Object> variables) {
        duties.completeIfOpen(number, kind, variables);
    }
}
