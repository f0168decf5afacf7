package org.wageaccord.negotiation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.negotiation.DeadlineComputed;
import org.wageaccord.negotiation.DeadlineMoved;

/** When a deadline moves, the timers of its case ask again for their dates, in the same transaction. */
@Component
class TimersFollow {

    private static final int AFTER_THE_CASE = 200;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final java.time.Clock clock;

    TimersFollow(RuntimeService runtime, ManagementService management, TaskService tasks, java.time.Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void moved(DeadlineMoved fact) {
        follow(fact.caseNumber(), fact.from(), fact.to());
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void computed(DeadlineComputed fact) {
        follow(fact.caseNumber(), Show.AWAITED, fact.due());
    }

    private void follow(CaseNumber of, LocalDate from, LocalDate to) {
        String number = of.toString();
        // a timer that is due is at work already
        java.util.Date now = java.util.Date.from(clock.instant());
        for (ProcessInstance part : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()) {
            management.createJobQuery().processInstanceId(part.getId()).timers().duedateHigherThan(now).list().stream()
                    .map(Job::getId)
                    .forEach(job -> management.recalculateJobDuedate(job, false));
        }
        java.util.Date end = LegalMoments.endOf(to);
        java.util.Date before = LegalMoments.endOf(from);
        for (Task task :
                tasks.createTaskQuery().processInstanceBusinessKey(number).list()) {
            if (before.equals(task.getDueDate())) {
                task.setDueDate(end);
                tasks.saveTask(task);
            }
        }
    }
}
