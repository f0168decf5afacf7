package org.wageaccord.negotiation;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.AgreementInForce;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.performance.AgreementExpired;
import org.wageaccord.performance.AgreementReplaced;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Terminations;

/** Where the life of an agreement begins and ends with what happens to cases: after the case and the engine heard of it. */
@Component
class PerformanceFacts {

    private static final int AFTER_THE_ENGINE = 300;

    private final Performance performance;
    private final Terminations terminations;

    PerformanceFacts(Performance performance, Terminations terminations) {
        this.performance = performance;
        this.terminations = terminations;
    }

    @EventListener
    @Order(AFTER_THE_ENGINE)
    void published(AgreementPublished fact) {
        performance.begin(fact.caseNumber());
    }

    /** A newer agreement of the enterprise is in force. */
    @EventListener
    @Order(AFTER_THE_ENGINE)
    void inForce(AgreementInForce fact) {
        performance.inForce(fact.caseNumber());
    }

    @EventListener
    @Order(AFTER_THE_ENGINE)
    void expired(AgreementExpired fact) {
        terminations.moot(fact.caseNumber());
    }

    @EventListener
    @Order(AFTER_THE_ENGINE)
    void replaced(AgreementReplaced fact) {
        terminations.moot(fact.caseNumber());
    }

    /** A case may be voided while its agreement is performed already. */
    @EventListener
    @Order(AFTER_THE_ENGINE)
    void ended(CaseEnded fact) {
        performance.voided(fact.caseNumber());
        terminations.moot(fact.caseNumber());
    }
}
