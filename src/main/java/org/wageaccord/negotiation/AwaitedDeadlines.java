package org.wageaccord.negotiation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.CalendarLoaded;

/**
 * Computes the deadlines that awaited a holiday notice, once it is loaded: at once on the node that loaded it, and every
 * minute on every node, which finds notices that came with a new version or in the operator's folder, too. One case after
 * the other, each in a transaction of its own.
 */
@Component
class AwaitedDeadlines {

    private static final Logger log = LoggerFactory.getLogger(AwaitedDeadlines.class);

    private final DeadlineChanges deadlines;
    private final WageCases cases;
    private final TransactionTemplate each;
    private final ApplicationEventPublisher events;

    AwaitedDeadlines(
            DeadlineChanges deadlines,
            WageCases cases,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
    }

    @TransactionalEventListener
    void loaded(CalendarLoaded news) {
        compute();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void compute() {
        deadlines.awaiting().forEach(this::compute);
    }

    /** A case that somebody acts on just now, or whose packs are gone, is tried again a minute later. */
    private void compute(CaseNumber number) {
        try {
            each.executeWithoutResult(tx -> {
                if (cases.lock(number.toString()).isPresent()) {
                    deadlines.computeAwaited(number).forEach(events::publishEvent);
                }
            });
        } catch (RuntimeException e) {
            log.warn("the awaited deadlines of {} are computed later: {}", number, e.getMessage());
        }
    }
}
