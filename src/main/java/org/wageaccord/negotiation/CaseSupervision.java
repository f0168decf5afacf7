package org.wageaccord.negotiation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.supervision.CaseKnowledge;
import org.wageaccord.supervision.SupervisedCase;

/** Tells supervision and mediation how a case stands. */
@Component
class CaseSupervision implements CaseKnowledge {

    private final WageCases cases;
    private final CaseBreaches breaches;
    private final Bargaining bargaining;
    private final Registry registry;

    CaseSupervision(WageCases cases, CaseBreaches breaches, Bargaining bargaining, Registry registry) {
        this.cases = cases;
        this.breaches = breaches;
        this.bargaining = bargaining;
        this.registry = registry;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SupervisedCase> find(CaseNumber number) {
        return cases.findById(number.toString()).map(this::supervised);
    }

    private SupervisedCase supervised(WageCase of) {
        PartyId enterprise = new PartyId(of.enterprise());
        String union = registry.enterprise(enterprise).map(Enterprise::unionName).orElse(null);
        String workers = union == null ? of.enterpriseName() + "职工方" : union;
        int held = (int) bargaining.rounds(of.number()).stream()
                .filter(RoundRecord::isLocked)
                .count();
        return new SupervisedCase(
                of.number(),
                enterprise,
                of.enterpriseName(),
                union,
                of.townCode(),
                of.townName(),
                of.year(),
                breaches.of(of, workers),
                of.stage() == Stage.IN_FORCE || of.stage() == Stage.PUBLISHED,
                of.stage() == Stage.BARGAINING && !of.roundOpen(),
                held);
    }
}
