package org.wageaccord.insight;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.contract.AgreementTerminated;
import org.wageaccord.contract.Contracts;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.registry.Registry;

/** Hears what is published and what is terminated, in the same transaction, and keeps the wage lines so. */
@Component
class Publications {

    private final Contracts contracts;
    private final Registry registry;
    private final WageLines lines;

    Publications(Contracts contracts, Registry registry, WageLines lines) {
        this.contracts = contracts;
        this.registry = registry;
        this.lines = lines;
    }

    /** An agreement of a region or an industry has no wage table of one enterprise: it is not among them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AgreementPublished published) {
        contracts
                .agreement(published.caseNumber())
                .ifPresent(agreement -> registry.enterprise(agreement.enterprise())
                        .ifPresent(enterprise -> lines.replace(published.caseNumber(), enterprise, agreement)));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AgreementTerminated terminated) {
        lines.remove(terminated.caseNumber());
    }
}
