package org.wageaccord.negotiation.web;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The two threads that write to open pages, so that no act waits for a slow browser. */
@Component
class LivePulse {

    private static final Logger log = LoggerFactory.getLogger(LivePulse.class);
    private static final Duration BEAT = Duration.ofSeconds(20);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "live-pulse");
        thread.setDaemon(true);
        return thread;
    });

    ScheduledFuture<?> every(Runnable beat) {
        return threads.scheduleAtFixedRate(() -> safely(beat), BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    void soon(Runnable work) {
        try {
            threads.execute(() -> safely(work));
        } catch (RejectedExecutionException closing) {
            log.debug("the house is closing", closing);
        }
    }

    /** A page that cannot be told must not end the beat of the others. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            log.warn("an open page could not be told: {}", failed.toString());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
