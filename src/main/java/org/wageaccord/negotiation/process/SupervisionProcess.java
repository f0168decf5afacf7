package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.NegotiationProcess.AFTER_THE_CASE;
import static org.wageaccord.negotiation.process.ProcessVariables.CORRECTED;
import static org.wageaccord.negotiation.process.ProcessVariables.ORDERED;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.supervision.CorrectionJudged;
import org.wageaccord.supervision.FeedbackGiven;
import org.wageaccord.supervision.InquiryRecorded;
import org.wageaccord.supervision.LetterAnswered;
import org.wageaccord.supervision.LetterIssued;
import org.wageaccord.supervision.MatterClosed;
import org.wageaccord.supervision.MatterRaised;
import org.wageaccord.supervision.OrderObeyed;
import org.wageaccord.supervision.Rung;

/** The facts of the ladder of letters, told to the engine in the transaction of the act. */
@Component
class SupervisionProcess {

    private static final String CLOSED = "supervision.closed";
    private static final String ENDED = "negotiation.ended";

    private final RuntimeService runtime;
    private final WaitingDuties duties;

    SupervisionProcess(RuntimeService runtime, WaitingDuties duties) {
        this.runtime = runtime;
        this.duties = duties;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void matterRaised(MatterRaised fact) {
        duties.lock(fact.caseNumber());
        runtime.startProcessInstanceByKey(
                "supervision-letters", fact.caseNumber().toString());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void letterIssued(LetterIssued fact) {
        DutyKind kind = switch (fact.rung()) {
            case REMINDER -> DutyKind.SIGN_REMINDER;
            case OPINION -> DutyKind.SIGN_OPINION;
            case PROPOSAL -> DutyKind.SIGN_PROPOSAL;
        };
        duties.complete(fact.caseNumber(), kind, Map.of());
    }

    /** A late answer is taken when nobody waits for it any more. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void letterAnswered(LetterAnswered fact) {
        DutyKind kind = fact.rung() == Rung.REMINDER ? DutyKind.ANSWER_REMINDER : DutyKind.ANSWER_OPINION;
        if (fact.late()) {
            duties.completeIfOpen(fact.caseNumber(), kind, Map.of());
        } else {
            duties.complete(fact.caseNumber(), kind, Map.of());
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void inquired(InquiryRecorded fact) {
        duties.complete(fact.caseNumber(), DutyKind.INQUIRY, Map.of(CORRECTED, fact.corrected()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void judged(CorrectionJudged fact) {
        duties.complete(fact.caseNumber(), DutyKind.JUDGEMENT, Map.of(CORRECTED, fact.corrected()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void fedBack(FeedbackGiven fact) {
        duties.complete(fact.caseNumber(), DutyKind.FEEDBACK, Map.of(ORDERED, fact.ordered()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void obeyed(OrderObeyed fact) {
        duties.complete(fact.caseNumber(), DutyKind.CORRECTION, Map.of());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void closed(MatterClosed fact) {
        tell(fact.caseNumber(), CLOSED);
    }

    /** Where the workers' side refused, the process itself ends the case and needs not be told. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void ended(CaseEnded fact) {
        if (fact.cause() != CaseEnded.Cause.REFUSED_BY_WORKERS) {
            tell(fact.caseNumber(), ENDED);
        }
    }

    private void tell(CaseNumber number, String message) {
        duties.lock(number);
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.toString())
                .correlate();
    }
}
