package org.wageaccord.negotiation.process;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.wageaccord.statute.LegalTimeMoved;

/**
 * The engine's clock follows legal time, so that moving the training clock makes timers fire. Job locks are measured by the
 * same clock: before a jump the jobs at work are let finish, or their locks would seem to have run out and they would be
 * begun a second time.
 */
@Component
class EngineClock {

    /** Smaller differences are the measuring's own. */
    private static final Duration NOISE = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE = 10;

    private final Clock legal;
    private final Clock machine = Clock.systemUTC();
    private final JobExecutor jobs;
    private final @Nullable ThreadPoolTaskExecutor workers;
    private long offset;

    EngineClock(
            Clock legal,
            ProcessEngine engine,
            @Qualifier("camundaTaskExecutor") ObjectProvider<ThreadPoolTaskExecutor> workers) {
        this.legal = legal;
        this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.workers = workers.getIfAvailable();
    }

    @EventListener
    void moved(LegalTimeMoved move) {
        follow();
    }

    /** Other nodes move legal time, too. */
    @Scheduled(fixedDelay = 1000)
    synchronized void follow() {
        long ahead = legal.millis() - machine.millis();
        if (Math.abs(ahead - offset) > NOISE.toMillis()) {
            jump(ahead);
        }
    }

    private void jump(long ahead) {
        boolean running = jobs.isActive();
        if (running) {
            jobs.shutdown();
            letFinish();
        }
        offset = ahead;
        ClockUtil.offset(ahead);
        if (running) {
            jobs.start();
        }
    }

    private void letFinish() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (workers != null && isBusy(workers) && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean isBusy(ThreadPoolTaskExecutor workers) {
        return workers.getActiveCount() > 0 || workers.getQueueSize() > 0;
    }
}
