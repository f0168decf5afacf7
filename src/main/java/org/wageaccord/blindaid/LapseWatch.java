package org.wageaccord.blindaid;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.bargaining.DraftFormed;
import org.wageaccord.bargaining.MinutesCompleted;
import org.wageaccord.bargaining.PositionAccepted;
import org.wageaccord.kernel.CaseNumber;

/** Destroys limits that wait for nothing any more: at once with the round or with a draft, and later where a case ended otherwise. */
@Component
public class LapseWatch {

    private static final Logger log = LoggerFactory.getLogger(LapseWatch.class);

    private final AidBook book;
    private final BlindAid aid;

    LapseWatch(AidBook book, BlindAid aid) {
        this.book = book;
        this.aid = aid;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MinutesCompleted round) {
        aid.lapse(round.caseNumber());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PositionAccepted position) {
        aid.lapse(position.caseNumber());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DraftFormed draft) {
        aid.lapse(draft.caseNumber());
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT40S")
    void look() {
        sweep();
    }

    /** One query asks for cases in which limits wait. */
    public void sweep() {
        book.waiting().forEach(this::lapse);
    }

    private void lapse(CaseNumber caseNumber) {
        try {
            aid.lapse(caseNumber);
        } catch (RuntimeException e) {
            log.warn(
                    "limits of {} are looked at later: {}",
                    caseNumber,
                    e.getClass().getSimpleName());
        }
    }
}
