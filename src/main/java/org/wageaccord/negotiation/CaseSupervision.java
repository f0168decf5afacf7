package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.supervision.CaseKnowledge;
import org.wageaccord.supervision.SupervisedCase;

/** Tells supervision and mediation how a case stands. */
@Component
class CaseSupervision implements CaseKnowledge {

    private final WageCases cases;
    private final CaseBreaches breaches;
    private final CaseDeadlines deadlines;
    private final Bargaining bargaining;
    private final Registry registry;

    CaseSupervision(
            WageCases cases, CaseBreaches breaches, CaseDeadlines deadlines, Bargaining bargaining, Registry registry) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.breaches = breaches;
        this.bargaining = bargaining;
        this.registry = registry;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SupervisedCase> find(CaseNumber number) {
        return cases.findById(number.toString()).map(this::supervised);
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate due(CaseNumber number, String rule, LocalDate computed) {
        return deadlines
                .newest(number, rule)
                .map(clock -> clock.deadline().due())
                .filter(day -> day.isAfter(computed))
                .orElse(computed);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Deadline> clock(CaseNumber number, String rule, LocalDate issuedOn) {
        return deadlines.begunOn(number, rule, issuedOn);
    }

    private SupervisedCase supervised(WageCase of) {
        PartyId enterprise = new PartyId(of.enterprise());
        String union =
                registry.enterprise(enterprise).map(Enterprise::unionName).orElse(null);
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
