package org.wageaccord.simulation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.audit.Ledger;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.Outages;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.revision.Revisions;
import org.wageaccord.performance.MinimumWatch;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Terminations;
import org.wageaccord.recess.Recess;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.supervision.Supervision;
import org.wageaccord.supervision.mediation.Mediations;
import org.wageaccord.terms.TermsBook;

/** The offices of a city and one fresh enterprise after the other, each for one random walk of its own year. */
@TestComponent
public class WalkCity {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 2, 9, 9, 0);

    /** Of ten invented enterprises the last has delegates to its congress. */
    private static final int TEN = 10;

    private final BenchRegister register;
    private final CityPeople people;
    private final Doors doors;
    private final TermsBook terms;
    private final LegalClock clock;
    private final JdbcClient jdbc;
    private final ManagementService management;
    private final Recess recess;
    private final Revisions revisions;
    private final CaseEnds ends;
    private final Performance performance;
    private final Terminations terminations;
    private final Supervision supervision;
    private final Mediations mediations;
    private final Registry registry;
    private final Ledger ledger;
    private final Outages outages;
    private final MinimumWatch minimums;
    private CityPeople.Offices offices;
    private int walks;

    WalkCity(
            BenchRegister register,
            CityPeople people,
            Doors doors,
            TermsBook terms,
            LegalClock clock,
            JdbcClient jdbc,
            ManagementService management,
            Recess recess,
            Revisions revisions,
            CaseEnds ends,
            Performance performance,
            Terminations terminations,
            Supervision supervision,
            Mediations mediations,
            Registry registry,
            Ledger ledger,
            Outages outages,
            MinimumWatch minimums) {
        this.register = register;
        this.people = people;
        this.doors = doors;
        this.terms = terms;
        this.clock = clock;
        this.jdbc = jdbc;
        this.management = management;
        this.recess = recess;
        this.revisions = revisions;
        this.ends = ends;
        this.performance = performance;
        this.terminations = terminations;
        this.supervision = supervision;
        this.mediations = mediations;
        this.registry = registry;
        this.ledger = ledger;
        this.outages = outages;
        this.minimums = minimums;
    }

    /** A new case of a new enterprise, offered on the same day of the same year. */
    public Wanderer walk(Side offeredBy) {
        startOver();
        if (offices == null) {
            offices = people.enterOffices();
        }
        int index = ++walks * TEN + TEN * TEN - 1;
        Cast cast = register.enter(new BenchEnterprise(index));
        return new Wanderer(this, cast, DemoTerms.before(cast.headcount(), index, terms.modelClauses()), offeredBy);
    }

    /**
     * Legal time never goes back; here every walk has a year of its own, and what became of earlier walks is out of reach of a
     * minimum wage that rises in this one.
     */
    private void startOver() {
        jdbc.sql("update performance.life set lowest_pay = 999999 where state = 'IN_FORCE'")
                .update();
        jdbc.sql("update statute.legal_clock set moved = false").update();
        clock.startAt(BEGIN.atZone(Show.BEIJING).toInstant());
    }

    /** The stage alone, as its table holds it: a walk asks for it hundreds of times. */
    Stage stage(CaseNumber number) {
        return Stage.valueOf(jdbc.sql("select stage from negotiation.wage_case where number = ?")
                .param(number.toString())
                .query(String.class)
                .single());
    }

    /** A job of this case that is due, as the engine's table holds it; those of cases walked before are left alone. */
    Optional<String> due(CaseNumber number) {
        return jdbc.sql("""
                        select j.id_ from camunda.act_ru_execution i join camunda.act_ru_job j on j.process_instance_id_ = i.id_
                        where i.business_key_ = ? and i.parent_id_ is null and j.retries_ > 0 and j.suspension_state_ = 1
                            and (j.duedate_ is null or j.duedate_ <= ?) limit 1""")
                .param(number.toString())
                .param(ClockUtil.getCurrentTime())
                .query(String.class)
                .optional();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Show.BEIJING);
    }

    void at(LocalDateTime beijing) {
        clock.advanceTo(beijing.atZone(Show.BEIJING).toInstant());
    }

    Doors doors() {
        return doors;
    }

    ManagementService management() {
        return management;
    }

    Outages outages() {
        return outages;
    }

    MinimumWatch minimums() {
        return minimums;
    }

    Recess recess() {
        return recess;
    }

    Revisions revisions() {
        return revisions;
    }

    Performance performance() {
        return performance;
    }

    Terminations terminations() {
        return terminations;
    }

    CaseEnds ends() {
        return ends;
    }

    Supervision supervision() {
        return supervision;
    }

    Mediations mediations() {
        return mediations;
    }

    Registry registry() {
        return registry;
    }

    Ledger ledger() {
        return ledger;
    }

    Actor union() {
        return offices.union();
    }

    Actor bureau() {
        return offices.bureau();
    }

    Actor mediator() {
        return offices.mediator();
    }

    List<Actor> supervisors() {
        return offices.supervisors();
    }
}
