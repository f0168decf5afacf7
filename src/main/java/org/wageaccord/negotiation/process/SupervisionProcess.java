package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.NegotiationProcess.AFTER_THE_CASE;
import static org.wageaccord.negotiation.process.ProcessVariables.CORRECTED;
import static org.wageaccord.negotiation.process.ProcessVariables.ORDERED;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
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

    private final EngineSteps steps;

    SupervisionProcess(EngineSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void matterRaised(MatterRaised fact) {
        steps.beside(fact.caseNumber(), "supervision-letters");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void letterIssued(LetterIssued fact) {
        DutyKind kind = switch (fact.rung()) {
            case REMINDER -> DutyKind.SIGN_REMINDER;
            case OPINION -> DutyKind.SIGN_OPINION;
            case PROPOSAL -> DutyKind.SIGN_PROPOSAL;
        };
        steps.complete(fact.caseNumber(), kind);
    }

    /** A late answer is taken when nobody waits for it any more. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void letterAnswered(LetterAnswered fact) {
        DutyKind kind = fact.rung() == Rung.REMINDER ? DutyKind.ANSWER_REMINDER : DutyKind.ANSWER_OPINION;
        if (fact.late()) {
            steps.completeIfOpen(fact.caseNumber(), kind, Map.of());
        } else {
            steps.complete(fact.caseNumber(), kind);
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void inquired(InquiryRecorded fact) {
        steps.complete(fact.caseNumber(), DutyKind.INQUIRY, Map.of(CORRECTED, fact.corrected()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void judged(CorrectionJudged fact) {
        steps.complete(fact.caseNumber(), DutyKind.JUDGEMENT, Map.of(CORRECTED, fact.corrected()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void fedBack(FeedbackGiven fact) {
        steps.complete(fact.caseNumber(), DutyKind.FEEDBACK, Map.of(ORDERED, fact.ordered()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void obeyed(OrderObeyed fact) {
        steps.complete(fact.caseNumber(), DutyKind.CORRECTION);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void closed(MatterClosed fact) {
        steps.tell(fact.caseNumber(), CLOSED, Map.of());
    }
}
