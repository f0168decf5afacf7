package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.NegotiationProcess.AFTER_THE_CASE;
import static org.wageaccord.negotiation.process.ProcessVariables.PASSED;
import static org.wageaccord.negotiation.process.ProcessVariables.TERMINATION_AGREED;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.AgreementTerminated;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.performance.AgreementReplaced;
import org.wageaccord.performance.GradesAdjusted;
import org.wageaccord.performance.LifeBegun;
import org.wageaccord.performance.MinimumRaised;
import org.wageaccord.performance.ReportAnswered;
import org.wageaccord.performance.ReportGiven;
import org.wageaccord.performance.TerminationAnswered;
import org.wageaccord.performance.TerminationAsked;
import org.wageaccord.performance.TerminationConfirmed;
import org.wageaccord.performance.TerminationFiled;
import org.wageaccord.performance.TerminationMoot;
import org.wageaccord.performance.TerminationRecorded;
import org.wageaccord.performance.TerminationVoted;

/** The facts of an agreement in force, told to the engine in the transaction of the act. */
@Component
class PerformanceProcess {

    private static final String OVER = "performance.over";

    private final EngineSteps steps;

    PerformanceProcess(EngineSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void begun(LifeBegun fact) {
        steps.beside(fact.caseNumber(), "performance");
    }

    /** A report may come before it is asked for, and after the term, when nobody waits for it any more. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void reported(ReportGiven fact) {
        if (steps.isOpen(fact.caseNumber(), DutyKind.WRITE_REPORT)) {
            steps.complete(fact.caseNumber(), DutyKind.WRITE_REPORT);
        } else {
            steps.tellIfAwaited(fact.caseNumber(), "performance.reportedEarly");
        }
    }

    /** What was answered after the term is printed with the papers that belong to no step. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void answered(ReportAnswered fact) {
        if (steps.isOpen(fact.caseNumber(), DutyKind.CONFIRM_REPORT)) {
            steps.complete(fact.caseNumber(), DutyKind.CONFIRM_REPORT);
        } else {
            steps.beside(fact.caseNumber(), "side-papers");
        }
    }

    /** While the enterprise adjusts to one minimum wage it need not be told of the next. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void minimumRaised(MinimumRaised fact) {
        steps.tellIfAwaited(fact.caseNumber(), "performance.minimumRaised");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void adjusted(GradesAdjusted fact) {
        steps.completeIfOpen(fact.caseNumber(), DutyKind.ADJUST_GRADES, Map.of());
    }

    /** At the end of its term the model itself finds the newer agreement and need not be told. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void replaced(AgreementReplaced fact) {
        if (!fact.atEnd()) {
            over(fact.caseNumber());
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void terminated(AgreementTerminated fact) {
        over(fact.caseNumber());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void ended(CaseEnded fact) {
        over(fact.caseNumber());
    }

    private void over(CaseNumber number) {
        steps.tellModel(number, OVER, "performance");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void terminationAsked(TerminationAsked fact) {
        steps.beside(fact.caseNumber(), "termination");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void terminationAnswered(TerminationAnswered fact) {
        steps.complete(fact.caseNumber(), DutyKind.ANSWER_TERMINATION, Map.of(TERMINATION_AGREED, fact.agreed()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void terminationVoted(TerminationVoted fact) {
        steps.complete(fact.caseNumber(), DutyKind.TERMINATION_RESOLUTION, Map.of(PASSED, fact.passed()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void terminationConfirmed(TerminationConfirmed fact) {
        steps.complete(
                fact.caseNumber(),
                DutyKind.of(fact.side(), DutyKind.ENTERPRISE_TERMINATION, DutyKind.WORKERS_TERMINATION));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void terminationMoot(TerminationMoot fact) {
        steps.tellModel(fact.caseNumber(), "performance.terminationMoot", "termination");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void terminationFiled(TerminationFiled fact) {
        steps.complete(fact.caseNumber(), DutyKind.FILE_TERMINATION);
        steps.beside(fact.caseNumber(), "side-papers");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void terminationRecorded(TerminationRecorded fact) {
        steps.complete(fact.caseNumber(), DutyKind.RECORD_TERMINATION);
    }
}
