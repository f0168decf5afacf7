package org.wageaccord.negotiation.process;

import java.sql.SQLException;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.sector.SectorCourse;

/** What the engine is told: steps that are over, and messages. Everything about one case comes one after the other. */
@Component
class EngineSteps {

    private static final String QUICKER = "a job of the case was quicker";
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DutyTable duties;
    private final CaseCourse course;
    private final SectorCourse sectors;

    EngineSteps(RuntimeService runtime, TaskService tasks, DutyTable duties, CaseCourse course, SectorCourse sectors) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.duties = duties;
        this.course = course;
        this.sectors = sectors;
    }

    void begin(CaseNumber number) {
        runtime.startProcessInstanceByKey("wage-negotiation", number.toString());
    }

    /** Starts a model that runs beside the main line of a case. */
    void beside(CaseNumber number, String model) {
        beside(number, model, Map.of());
    }

    /** Waits until nobody else acts on what bears the number, an enterprise's case or talks of a sector. */
    void lock(CaseNumber number) {
        if (number.isSector()) {
            sectors.lock(number);
        } else {
            course.lock(number);
        }
    }

    boolean isOpen(CaseNumber number, DutyKind kind) {
        return duties.engineTask(number, kind.task()).isPresent();
    }

    /** A fact that a boundary of a model waits for. */
    void tell(CaseNumber number, String message, Map<String, Object> variables) {
        lock(number);
        tryOnce(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.toString())
                .setVariables(variables)
                .correlate());
    }

    /** The same where the step that waits for it may be over already. */
    void tellIfAwaited(CaseNumber number, String message) {
        lock(number);
        tryOnce(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.toString())
                .correlateAll());
    }

    /** A fact that ends a model, wherever in it the case is. */
    void tellModel(CaseNumber number, String message, String model) {
        lock(number);
        runtime.createExecutionQuery()
                .processInstanceBusinessKey(number.toString())
                .processDefinitionKey(model)
                .messageEventSubscriptionName(message)
                .list()
                .forEach(waiting -> receive(message, waiting.getId()));
    }

    /** A job may have carried the model on since it was asked who waits: a lost race, too. */
    private void receive(String message, String execution) {
        try {
            tryOnce(() -> runtime.messageEventReceived(message, execution));
        } catch (ProcessEngineException e) {
            boolean waits = runtime.createExecutionQuery()
                            .executionId(execution)
                            .messageEventSubscriptionName(message)
                            .count()
                    > 0;
            if (waits) {
                throw e;
            }
            throw new OptimisticLockingFailureException(QUICKER, e);
        }
    }

    /** The same with what the model is told at its beginning. */
    void beside(CaseNumber number, String model, Map<String, Object> variables) {
        lock(number);
        runtime.startProcessInstanceByKey(model, number.toString(), variables);
    }

    void complete(CaseNumber number, DutyKind kind) {
        complete(number, kind, Map.of());
    }

    void complete(CaseNumber number, DutyKind kind, Map<String, Object> variables) {
        lock(number);
        String task = duties.engineTask(number, kind.task()).orElseThrow(() -> new DutyNotOpen(number, kind.task()));
        tryOnce(() -> tasks.complete(task, variables));
    }

    void completeIfOpen(CaseNumber number, DutyKind kind, Map<String, Object> variables) {
        lock(number);
        duties.engineTask(number, kind.task()).ifPresent(task -> tryOnce(() -> tasks.complete(task, variables)));
    }

    /** A job of the same case may have been quicker: told as a lost race, which the act's own transaction tries again. */
    private static void tryOnce(Runnable command) {
        try {
            command.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException(QUICKER, e);
        } catch (ProcessEngineException e) {
            if (isReferred(e)) {
                throw new OptimisticLockingFailureException(QUICKER, e);
            }
            throw e;
        }
    }

    /** What this act ends was given a part by a job meanwhile, so that the database keeps it: the same race, seen later. */
    private static boolean isReferred(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && FOREIGN_KEY_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
