package org.wageaccord.negotiation.process;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Show;

/**
 * Timers of sector bargaining that await the holiday notice of a year ask again for their dates every minute, so that a
 * notice that was loaded meanwhile sets them.
 */
@Component
class SectorTimers {

    private static final String MODELS = "sector-";

    private final ManagementService management;

    SectorTimers(ManagementService management) {
        this.management = management;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT25S")
    void follow() {
        Date awaited = LegalMoments.endOf(Show.AWAITED.minusDays(1));
        management.createJobQuery().timers().duedateHigherThan(awaited).list().stream()
                .filter(job -> job.getProcessDefinitionKey().startsWith(MODELS))
                .map(Job::getId)
                .forEach(job -> management.recalculateJobDuedate(job, false));
    }
}
