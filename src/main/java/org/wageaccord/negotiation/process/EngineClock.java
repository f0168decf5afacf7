package org.wageaccord.negotiation.process;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wageaccord.statute.LegalTimeMoved;

/** The engine's clock follows legal time, so that moving the training clock makes timers fire. */
@Component
class EngineClock {

    /** Smaller differences are the measuring's own. */
    private static final Duration NOISE = Duration.ofSeconds(1);

    private final Clock legal;
    private final Clock machine = Clock.systemUTC();
    private final JobExecutor jobs;
    private volatile long offset;

    EngineClock(Clock legal, ProcessEngine engine) {
        this.legal = legal;
        this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @EventListener
    void moved(LegalTimeMoved move) {
        follow();
    }

    /** Other nodes move legal time, too. */
    @Scheduled(fixedDelay = 1000)
    void follow() {
        long ahead = legal.millis() - machine.millis();
        if (Math.abs(ahead - offset) > NOISE.toMillis()) {
            offset = ahead;
            ClockUtil.offset(ahead);
            jobs.jobWasAdded();
        }
    }
}
