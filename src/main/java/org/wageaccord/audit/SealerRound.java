package org.wageaccord.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals every second what was committed, and tells in the log when it may not or comes too late. */
@Component
class SealerRound {

    private static final Logger log = LoggerFactory.getLogger(SealerRound.class);

    /** So that one round ends: the rest is for the next. */
    private static final int MOST_BATCHES = 20;

    private final Sealer sealer;
    private final LedgerLog ledgerLog;
    private final LogAlarm alarm;
    private @Nullable LogTrouble trouble;
    private boolean late;

    SealerRound(Sealer sealer, LedgerLog ledgerLog, LogAlarm alarm) {
        this.sealer = sealer;
        this.ledgerLog = ledgerLog;
        this.alarm = alarm;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT5S")
    void look() {
        Sealer.Round round = sealer.seal();
        for (int more = 1; round.isFull() && more < MOST_BATCHES; more++) {
            round = sealer.seal();
        }
        tell(round);
    }

    /** Once when it begins and once when it ends, not every second. */
    private void tell(Sealer.Round round) {
        if (round.trouble() != null && round.trouble() != trouble) {
            log.error("the ledger is not sealed: {}; see the page /audit/checkpoints", round.trouble());
        } else if (round.trouble() == null && trouble != null) {
            log.info("the ledger is sealed again");
        }
        trouble = round.trouble();
        boolean waits = round.sealed() == 0 && ledgerLog.isLate();
        if (waits && !late) {
            log.warn("entries of the ledger wait too long for their seal; see the page /audit/checkpoints");
        }
        late = waits;
        alarm.set(late || trouble != null);
    }
}
