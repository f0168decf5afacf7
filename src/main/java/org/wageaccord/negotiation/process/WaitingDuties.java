package org.wageaccord.negotiation.process;

import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;

/** Completes the engine's user tasks by the act that they wait for. Everything about one case comes one after the other. */
@Component
class WaitingDuties {

    private final TaskService tasks;
    private final DutyTable duties;
    private final CaseCourse course;

    WaitingDuties(TaskService tasks, DutyTable duties, CaseCourse course) {
        this.tasks = tasks;
        this.duties = duties;
        this.course = course;
    }

    boolean isOpen(CaseNumber number, DutyKind kind) {
        return duties.engineTask(number, kind.task()).isPresent();
    }

    void lock(CaseNumber number) {
        course.lock(number);
    }

    void complete(CaseNumber number, DutyKind kind, Map<String, Object> variables) {
        course.lock(number);
        String task = duties.engineTask(number, kind.task()).orElseThrow(() -> new DutyNotOpen(number, kind.task()));
        complete(task, variables);
    }

    void completeIfOpen(CaseNumber number, DutyKind kind, Map<String, Object> variables) {
        course.lock(number);
        duties.engineTask(number, kind.task()).ifPresent(task -> complete(task, variables));
    }

    /** A job of the same case may have been quicker: told as a lost race, which the act's own transaction tries again. */
    private void complete(String task, Map<String, Object> variables) {
        try {
            tasks.complete(task, variables);
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("a job of the case was quicker", e);
        }
    }
}
