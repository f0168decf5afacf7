package org.wageaccord.performance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.MinimumWage;
import org.wageaccord.statute.Statute;

/**
 * The door of the performance room: the life of an agreement from its publication to its end - the yearly report to the
 * congress, the check against a new minimum wage, expiry, and the newer agreement that takes its place. Termination has a
 * door of its own.
 */
@Service
@Transactional
public class Performance {

    private static final Refusal UNKNOWN = Refusal.of(null, "refusal.performance.notPublished");

    private final LifeBook lives;
    private final Standings standings;
    private final ReportBook reports;
    private final ReportRules rules;
    private final Reporting reporting;
    private final Rechecking rechecking;
    private final FindingBook findings;
    private final Hands hands;
    private final Contracts contracts;
    private final Registry registry;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Performance(
            LifeBook lives,
            Standings standings,
            ReportBook reports,
            ReportRules rules,
            Reporting reporting,
            Rechecking rechecking,
            FindingBook findings,
            Hands hands,
            Contracts contracts,
            Registry registry,
            Statute statute,
            ApplicationEventPublisher events) {
        this.lives = lives;
        this.standings = standings;
        this.reports = reports;
        this.rules = rules;
        this.reporting = reporting;
        this.rechecking = rechecking;
        this.findings = findings;
        this.hands = hands;
        this.contracts = contracts;
        this.registry = registry;
        this.statute = statute;
        this.events = events;
    }

    /** The agreement of a case was published: its life begins. Without an agreement in force, or a second time, nothing happens. */
    public void begin(CaseNumber number) {
        Optional<Agreement> agreement = contracts.agreement(number).filter(a -> a.effective() != null);
        agreement
                .flatMap(a -> registry.enterprise(a.enterprise()).map(e -> life(number, a, e)))
                .filter(lives::begin)
                .ifPresent(life -> {
                    standings.write(life);
                    events.publishEvent(new LifeBegun(number, life.effective(), life.endsOn()));
                });
    }

    private static Life life(CaseNumber number, Agreement agreement, Enterprise enterprise) {
        LocalDate effective = agreement.effective() == null ? agreement.terms().start() : agreement.effective();
        return new Life(
                number,
                agreement.enterprise(),
                enterprise.name(),
                enterprise.unionName(),
                enterprise.townCode(),
                enterprise.townName(),
                agreement.year(),
                effective,
                agreement.terms().start(),
                agreement.terms().end(),
                LifeState.IN_FORCE,
                null,
                Rechecking.lowest(agreement.terms().grades()));
    }

    /** The enterprise's chief reports how the agreement was performed in the year that is owed; late too. */
    public Outcome<Report> report(CaseNumber number, Report.Entry entry) {
        return act(number, life -> reporting.report(life, entry));
    }

    /** The workers' chief confirms the report, or dissents in words, which go with it. */
    public Outcome<Void> answerReport(CaseNumber number, boolean confirmed, String words) {
        return act(number, life -> reporting.answer(life, confirmed, words));
    }

    /** The enterprise pays the grades that a new minimum wage caught up with more; refused unless above it (第五条). */
    public Outcome<Void> adjust(CaseNumber number, Finding.Entry entry) {
        return act(number, life -> rechecking.adjust(life, entry));
    }

    /** Checks one agreement against a minimum wage; the second time for the same one nothing happens. */
    void recheck(CaseNumber number, MinimumWage minimum) {
        lives.lock(number).ifPresent(life -> rechecking.find(life, minimum));
    }

    /** The term is over (24:00 of its last day). Where a newer agreement is in force, it takes its place; else the gap begins. */
    public void expired(CaseNumber number) {
        Optional<Life> locked = lives.lock(number).filter(Life::isInForce);
        if (locked.isEmpty()) {
            return;
        }
        Life life = locked.get();
        Optional<CaseNumber> newer = newer(life);
        if (newer.isPresent()) {
            replace(life, newer.get(), true);
            return;
        }
        lives.end(life, LifeState.EXPIRED, statute.today(), null);
        events.publishEvent(new AgreementExpired(number, life.endsOn()));
    }

    /**
     * An agreement is in force: where its term has begun, it takes the place of the older ones of its enterprise at once.
     * One that begins when the older ends lets it run to its last day.
     */
    public void inForce(CaseNumber number) {
        contracts.agreement(number).ifPresent(agreement -> {
            for (CaseNumber older : lives.replaceable(agreement.enterprise(), number)) {
                lives.lock(older)
                        .filter(life -> !agreement.terms().start().isBefore(life.startsOn()))
                        .filter(life -> life.state() == LifeState.EXPIRED
                                || !agreement.terms().start().isAfter(statute.today()))
                        .ifPresent(life -> replace(life, number, false));
            }
        });
    }

    /** The case was voided: nothing of its agreement is performed any more. */
    public void voided(CaseNumber number) {
        lives.lock(number)
                .filter(life -> life.isInForce() || life.state() == LifeState.EXPIRED)
                .ifPresent(life -> {
                    lives.end(life, LifeState.VOIDED, statute.today(), null);
                    events.publishEvent(new AgreementVoided(number));
                });
    }

    private void replace(Life life, CaseNumber by, boolean atEnd) {
        lives.end(life, LifeState.REPLACED, statute.today(), by);
        events.publishEvent(new AgreementReplaced(life.caseNumber(), by.toString(), statute.today(), atEnd));
    }

    /** The newer agreement in force that follows this one. */
    private Optional<CaseNumber> newer(Life life) {
        return contracts
                .latest(life.enterprise(), statute.today())
                .filter(a -> a.terms().start().isAfter(life.startsOn()))
                .map(Agreement::caseNumber)
                .filter(number -> !number.equals(life.caseNumber()));
    }

    /** Whether somebody has provided for the time after the term: a newer agreement is in force, even if its term begins later. */
    @Transactional(readOnly = true)
    public boolean isRenewed(CaseNumber number) {
        return lives.find(number)
                .filter(life -> contracts
                        .latest(life.enterprise(), life.endsOn().plusDays(1))
                        .filter(a -> a.terms().start().isAfter(life.startsOn()))
                        .isPresent())
                .isPresent();
    }

    /** Those of these cases whose agreement has no life. */
    @Transactional(readOnly = true)
    public List<CaseNumber> withoutLife(List<CaseNumber> numbers) {
        return lives.missing(numbers);
    }

    @Transactional(readOnly = true)
    public Optional<Life> life(CaseNumber number) {
        return lives.find(number);
    }

    /** The side that the current actor speaks for: by the office held now, or as the chief who signed; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Side> mySide(CaseNumber number) {
        return lives.find(number).map(hands::sideOf);
    }

    /** First to last. */
    @Transactional(readOnly = true)
    public List<Report> reports(CaseNumber number) {
        return reports.of(number);
    }

    /** What new minimum wages asked of the agreement, first to last. */
    @Transactional(readOnly = true)
    public List<Finding> findings(CaseNumber number) {
        return findings.of(number);
    }

    /** The year, counted from 1, for which the next report is owed; empty where the term ended before it began. */
    @Transactional(readOnly = true)
    public Optional<Integer> owedYear(CaseNumber number) {
        return lives.find(number)
                .map(life -> rules.owed(life, reports.of(number)))
                .filter(year -> year > 0);
    }

    /** The clock of the next report that is owed. */
    @Transactional(readOnly = true)
    public Optional<Deadline> reportClock(CaseNumber number) {
        return owedYear(number).flatMap(year -> lives.find(number).map(life -> rules.clock(life, year)));
    }

    /** What the current actor may do now, and what it is about. */
    @Transactional(readOnly = true)
    public Optional<Desk> desk(CaseNumber number) {
        return lives.find(number).map(life -> {
            List<Report> given = reports.of(number);
            boolean lives = life.isInForce() || life.state() == LifeState.EXPIRED;
            boolean waits = Reporting.waiting(given).isPresent();
            Finding open = life.isInForce() ? rechecking.open(life).orElse(null) : null;
            List<GradePay> affected = open == null ? List.of() : rechecking.affected(life, open);
            Side side = hands.sideOf(life);
            return new Desk(
                    side,
                    lives && !waits && side == Side.ENTERPRISE && rules.owed(life, given) > 0,
                    waits && side == Side.WORKERS,
                    open != null && hands.isOffice(life),
                    open,
                    affected);
        });
    }

    /**
     * Enterprises whose newest agreement ends within the renewal window or has ended, the longest gap first, at most 50 a
     * page. {@code towns} null means the whole city.
     */
    @Transactional(readOnly = true)
    public List<Renewal> renewals(@Nullable Collection<String> towns, int page, int size) {
        return standings.lines(towns, Math.max(0, page), Math.min(size, 50));
    }

    @Transactional(readOnly = true)
    public long countRenewals(@Nullable Collection<String> towns) {
        return standings.count(towns);
    }

    private <T> Outcome<T> act(CaseNumber number, Function<Life, Outcome<T>> act) {
        return lives.lock(number).map(act).orElseGet(() -> Outcome.refused(UNKNOWN));
    }
}
