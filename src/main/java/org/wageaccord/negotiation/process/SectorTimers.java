package org.wageaccord.negotiation.process;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.sector.SectorClocks;
import org.wageaccord.statute.Deadline;

/**
 * Timers and duties of sector bargaining that await the holiday notice of a year ask again for their dates every minute, so
 * that a notice that was loaded meanwhile sets them.
 */
@Component
class SectorTimers {

    private static final Logger log = LoggerFactory.getLogger(SectorTimers.class);
    private static final String MODELS = "sector-";

    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DutyTable duties;
    private final SectorClocks clocks;

    SectorTimers(
            ManagementService management,
            RuntimeService runtime,
            TaskService tasks,
            DutyTable duties,
            SectorClocks clocks) {
        this.management = management;
        this.runtime = runtime;
        this.tasks = tasks;
        this.duties = duties;
        this.clocks = clocks;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT25S")
    void follow() {
        Date awaited = LegalMoments.endOf(Show.AWAITED.minusDays(1));
        management.createJobQuery().timers().duedateHigherThan(awaited).list().stream()
                .filter(job -> job.getProcessDefinitionKey().startsWith(MODELS))
                .map(Job::getId)
                .forEach(job -> alone(job, () -> management.recalculateJobDuedate(job, false)));
        tasks.createTaskQuery().dueAfter(awaited).list().stream()
                .filter(task -> task.getProcessDefinitionId().startsWith(MODELS))
                .forEach(task -> alone(task.getId(), () -> date(task)));
    }

    /** One that is gone meanwhile keeps none of the others waiting. */
    private static void alone(String id, Runnable ask) {
        try {
            ask.run();
        } catch (RuntimeException e) {
            log.warn("the date of {} is asked for later: {}", id, e.getMessage());
        }
    }

    private void date(Task task) {
        CaseNumber number = CaseNumber.parse(runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
        clock(DutyKind.of(task.getTaskDefinitionKey()), number)
                .filter(Deadline::known)
                .ifPresent(deadline -> {
                    task.setDueDate(LegalMoments.endOf(deadline.due()));
                    tasks.saveTask(task);
                    duties.date(task.getId(), deadline.due());
                });
    }

    private Optional<Deadline> clock(DutyKind kind, CaseNumber number) {
        return switch (kind) {
            case SECTOR_REPLY -> Optional.of(clocks.reply(number));
            case SECTOR_SUBMISSION -> Optional.of(clocks.submission(number));
            case SECTOR_FILING -> Optional.of(clocks.filing(number));
            case SECTOR_UNION_REVIEW, SECTOR_ACCEPTANCE, SECTOR_REVIEW -> Optional.of(clocks.review(number));
            case SECTOR_SUPPLY -> Optional.of(clocks.supply(number));
            case SECTOR_PUBLICATION -> Optional.of(clocks.publication(number));
            case SECTOR_END_FILING -> Optional.of(clocks.endFiling(number));
            default -> Optional.empty();
        };
    }
}
