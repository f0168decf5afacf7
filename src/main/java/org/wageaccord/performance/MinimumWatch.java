package org.wageaccord.performance;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.MinimumWage;
import org.wageaccord.statute.Statute;

/**
 * Looks every legal day whether the minimum wage in force has caught up with agreements in force. One indexed query asks for
 * those not found yet, so that a day without a new minimum wage costs nothing.
 */
@Component
public class MinimumWatch {

    private static final Logger log = LoggerFactory.getLogger(MinimumWatch.class);
    private static final int PAGE = 100;

    private final LifeBook lives;
    private final Performance performance;
    private final Statute statute;
    private final TransactionTemplate each;

    MinimumWatch(LifeBook lives, Performance performance, Statute statute, PlatformTransactionManager transactions) {
        this.lives = lives;
        this.performance = performance;
        this.statute = statute;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void look() {
        sweep();
    }

    /** Raises a finding for every agreement that does not exceed the minimum wage in force; answers how many. */
    public int sweep() {
        return statute.law().minimumWage(statute.today()).map(this::sweep).orElse(0);
    }

    /** The same for a given minimum wage. */
    public int sweep(MinimumWage minimum) {
        int found = 0;
        List<CaseNumber> page;
        do {
            page = lives.low(minimum.monthly(), minimum.validFrom(), PAGE);
            int before = found;
            for (CaseNumber number : page) {
                found += recheck(number, minimum) ? 1 : 0;
            }
            // those that somebody acts on just now are found the next time
            page = found == before ? List.of() : page;
        } while (page.size() == PAGE);
        return found;
    }

    private boolean recheck(CaseNumber number, MinimumWage minimum) {
        try {
            each.executeWithoutResult(tx -> performance.recheck(number, minimum));
            return true;
        } catch (RuntimeException e) {
            log.warn("{} is checked against the minimum wage later: {}", number, e.getMessage());
            return false;
        }
    }
}
