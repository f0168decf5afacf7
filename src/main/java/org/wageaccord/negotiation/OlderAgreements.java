package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.performance.Performance;

/**
 * Agreements that were published before the platform knew of performance have no life yet: at the start each gets one, with its
 * clocks and its process, as if it had been published now. Those that have one are not touched; batch after batch, each case
 * in a transaction of its own. One whose packs are gone does not keep the others, nor the start, from going on.
 */
@Component
public class OlderAgreements {

    private static final Logger log = LoggerFactory.getLogger(OlderAgreements.class);
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final Performance performance;
    private final Filings filings;
    private final CaseLaw law;
    private final TransactionTemplate each;

    OlderAgreements(
            JdbcClient jdbc,
            Performance performance,
            Filings filings,
            CaseLaw law,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.performance = performance;
        this.filings = filings;
        this.law = law;
        this.each = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void atTheStart() {
        int begun = begin();
        if (begun > 0) {
            log.info("{} agreements published before are performed from now on", begun);
        }
    }

    /** Answers how many lives have begun. */
    public int begin() {
        int begun = 0;
        List<CaseNumber> batch = inForce("");
        while (!batch.isEmpty()) {
            for (CaseNumber number : performance.withoutLife(batch)) {
                begun += begin(number) ? 1 : 0;
            }
            batch = inForce(batch.get(batch.size() - 1).toString());
        }
        return begun;
    }

    private List<CaseNumber> inForce(String after) {
        return jdbc.sql("select number from negotiation.wage_case where stage in ('IN_FORCE', 'PUBLISHED')"
                        + " and number > :after order by number limit :batch")
                .param("after", after)
                .param("batch", BATCH)
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .list();
    }

    private boolean begin(CaseNumber number) {
        LocalDate published =
                filings.filing(number).map(FilingRecord::publishedOn).orElse(null);
        if (published == null) {
            return false;
        }
        try {
            each.executeWithoutResult(tx -> law.under(number, () -> {
                performance.begin(number);
                performance.inForce(number);
                return number;
            }));
            return true;
        } catch (RuntimeException e) {
            log.warn("the life of the agreement of {} begins with another start", number, e);
            return false;
        }
    }
}
