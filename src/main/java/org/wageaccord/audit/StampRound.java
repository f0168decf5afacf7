package org.wageaccord.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether a checkpoint is to be stamped, and tells in the log when the authority gives none. */
@Component
class StampRound {

    private static final Logger log = LoggerFactory.getLogger(StampRound.class);

    private final Stamping stamping;
    private final LogAlarm alarm;

    StampRound(Stamping stamping, LogAlarm alarm) {
        this.stamping = stamping;
        this.alarm = alarm;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void look() {
        String fault = stamping.look();
        if (fault != null) {
            log.warn("the newest checkpoint of the ledger got no time stamp and is tried again: {}", fault);
        }
        alarm.setUnstamped(stamping.isFailing());
    }
}
