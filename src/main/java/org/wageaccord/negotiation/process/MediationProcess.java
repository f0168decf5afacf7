package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.NegotiationProcess.AFTER_THE_CASE;
import static org.wageaccord.negotiation.process.ProcessVariables.AGREEMENT_PUT;
import static org.wageaccord.negotiation.process.ProcessVariables.MEDIATION_AGREED;
import static org.wageaccord.negotiation.process.ProcessVariables.TAKEN_UP;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.supervision.mediation.DisputeInvestigated;
import org.wageaccord.supervision.mediation.MediationAccepted;
import org.wageaccord.supervision.mediation.MediationAsked;
import org.wageaccord.supervision.mediation.MediationEnded;
import org.wageaccord.supervision.mediation.MediationExtended;
import org.wageaccord.supervision.mediation.SettlementDeclined;
import org.wageaccord.supervision.mediation.SettlementProposed;
import org.wageaccord.supervision.mediation.SettlementSigned;

/** The facts of mediation, told to the engine in the transaction of the act. */
@Component
class MediationProcess {

    /** A model that waits for this message calls the mediation itself; else it runs beside the talks. */
    private static final String ASKED = "mediation.asked";

    private static final String EXTENDED = "mediation.extended";
    private static final String MODEL = "mediation";
    private static final List<String> TERM = List.of("T18", "T18X");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineSteps steps;
    private final CaseCourse course;
    private final CaseEnds ends;
    private final DutyTable table;

    MediationProcess(
            RuntimeService runtime,
            ManagementService management,
            EngineSteps steps,
            CaseCourse course,
            CaseEnds ends,
            DutyTable table) {
        this.runtime = runtime;
        this.management = management;
        this.steps = steps;
        this.course = course;
        this.ends = ends;
        this.table = table;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void asked(MediationAsked fact) {
        CaseNumber number = fact.caseNumber();
        course.lock(number);
        boolean awaited = !runtime.createMessageCorrelation(ASKED)
                .processInstanceBusinessKey(number.toString())
                .correlateAllWithResult()
                .isEmpty();
        if (!awaited) {
            steps.beside(number, MODEL);
        }
        papers(number);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void accepted(MediationAccepted fact) {
        steps.complete(fact.caseNumber(), DutyKind.ACCEPT_MEDIATION, Map.of(TAKEN_UP, true, MEDIATION_AGREED, true));
        papers(fact.caseNumber());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void investigated(DisputeInvestigated fact) {
        steps.complete(fact.caseNumber(), DutyKind.INVESTIGATION, Map.of());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void settlementProposed(SettlementProposed fact) {
        steps.complete(fact.caseNumber(), DutyKind.MEDIATION, Map.of(AGREEMENT_PUT, true));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void signed(SettlementSigned fact) {
        steps.complete(fact.caseNumber(), signature(fact.side()), Map.of());
    }

    /** Without one signature there is no agreement, so the other is not owed any more, if it still was. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void declined(SettlementDeclined fact) {
        steps.complete(fact.caseNumber(), signature(fact.side()), Map.of(AGREEMENT_PUT, false));
        steps.completeIfOpen(fact.caseNumber(), signature(fact.side().other()), Map.of());
    }

    /** An agreement, a refused signature and the end of the term are told by facts of their own. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void ended(MediationEnded fact) {
        CaseNumber number = fact.caseNumber();
        switch (fact.kind()) {
            case NOT_ACCEPTED ->
                steps.complete(number, DutyKind.ACCEPT_MEDIATION, Map.of(TAKEN_UP, false, MEDIATION_AGREED, true));
            case NOT_SETTLED -> steps.complete(number, DutyKind.MEDIATION, Map.of(AGREEMENT_PUT, false));
            case GIVEN_UP -> {
                steps.complete(number, DutyKind.MEDIATION, Map.of(AGREEMENT_PUT, false, MEDIATION_AGREED, false));
                ends.notAgreed(number);
            }
            case CASE_OVER -> stopBeside(number);
            case SETTLED, DECLINED, EXPIRED -> {}
        }
        papers(number);
    }

    /** A mediation that the main line called ends with it; one that runs beside it is ended here. */
    private void stopBeside(CaseNumber number) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .processDefinitionKey(MODEL)
                .rootProcessInstances()
                .list()
                .forEach(beside -> runtime.deleteProcessInstance(beside.getId(), "case over"));
    }

    /** The deadline moved, so its timers and duties move. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void extended(MediationExtended fact) {
        CaseNumber number = fact.caseNumber();
        course.lock(number);
        String instance = runtime.createMessageCorrelation(EXTENDED)
                .processInstanceBusinessKey(number.toString())
                .correlateWithResult()
                .getExecution()
                .getProcessInstanceId();
        management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .map(Job::getId)
                .forEach(timer -> management.recalculateJobDuedate(timer, false));
        table.postpone(number, TERM, fact.until());
        papers(number);
    }

    /** Application, notice, extension and record are printed beside the course; its own step prints the agreement only. */
    private void papers(CaseNumber number) {
        steps.beside(number, "side-papers");
    }

    private static DutyKind signature(Side side) {
        return DutyKind.of(side, DutyKind.ENTERPRISE_SETTLEMENT, DutyKind.WORKERS_SETTLEMENT);
    }
}
