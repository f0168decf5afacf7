package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.contract.Contracts;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.CaseLaw;
import org.wageaccord.negotiation.Example;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.TestTime;
import org.wageaccord.negotiation.papers.CaseFilingFacts;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.negotiation.papers.SidePapers;
import org.wageaccord.negotiation.revision.Revisions;
import org.wageaccord.notification.Notifications;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.recess.Recess;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/**
 * A story that travels the models with the real engine over a real PostgreSQL; the rooms are played by their facts. Job
 * execution is off: jobs run when the story says so, and time moves by hand.
 */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@Import(ProcessStory.Notes.class)
abstract class ProcessStory {

    static final Actor CHAIR = new Actor(new ActorId(UUID.randomUUID()), "陈某", "WC");
    static final Actor MANAGER = new Actor(new ActorId(UUID.randomUUID()), "应某", "EL");
    static final Actor MEDIATOR = new Actor(new ActorId(UUID.randomUUID()), "方某", "MD");
    private static int enterprises;

    @TestConfiguration
    static class Notes {
        @Bean
        Travelled travelled() {
            return new Travelled();
        }
    }

    @Autowired
    Negotiations negotiations;

    @Autowired
    CaseEnds ends;

    @Autowired
    Statute statute;

    @Autowired
    Duties duties;

    @Autowired
    Travelled travelled;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LegalClock clock;

    @Autowired
    JdbcClient jdbc;

    /** Tells another order of signing where a story is of another place. */
    @MockitoSpyBean
    CaseLaw law;

    @MockitoBean
    Registry registry;

    @MockitoBean
    Notifications notifications;

    @MockitoBean
    Teams teams;

    @MockitoBean
    Bargaining bargaining;

    @MockitoBean
    Ratification ratification;

    @MockitoBean
    Contracts contracts;

    @MockitoBean
    Filings filings;

    @MockitoBean
    Revisions revisions;

    @MockitoBean
    Recess recess;

    @MockitoBean
    SidePapers sidePapers;

    @MockitoBean
    CasePapers papers;

    @MockitoBean
    CaseFilingFacts filingFacts;

    RuntimeService runtime;
    ManagementService management;
    HistoryService history;
    TestTime time;
    PartyId enterprise;
    CaseNumber number;

    @BeforeEach
    void playTheRooms() {
        runtime = engine.getRuntimeService();
        management = engine.getManagementService();
        history = engine.getHistoryService();
        time = new TestTime(clock);
        time.start(LocalDateTime.of(2026, 2, 9, 9, 0));
        enterprise = new PartyId("ENTERPRISE-" + ++enterprises);
        Enterprise example = Example.enterprise();
        given(registry.enterprise(enterprise))
                .willReturn(Optional.of(new Enterprise(
                        enterprise,
                        example.name(),
                        example.industryCode(),
                        example.industryName(),
                        example.townCode(),
                        example.townName(),
                        true,
                        240,
                        96,
                        example.address(),
                        example.legalRepresentative(),
                        example.unionId(),
                        example.unionName())));
        given(registry.holds(any(), any(), any(), any())).willReturn(true);
        given(registry.holders(any(), any(), any())).willReturn(List.of(CHAIR.id()));
    }

    <T> T act(Actor who, java.util.function.Supplier<T> act) {
        return Acting.as(who, () -> transaction.execute(tx -> act.get()));
    }

    void fact(Actor who, Object event) {
        act(who, () -> {
            events.publishEvent(event);
            return true;
        });
    }

    /** Runs every job of this case that is due, and what follows from it. */
    void jobs() {
        for (int round = 0; round < 20; round++) {
            List<Job> due = management.createJobQuery().executable().list().stream()
                    .filter(this::ofThisCase)
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> management.executeJob(job.getId()));
        }
        throw new IllegalStateException("jobs never end");
    }

    private boolean ofThisCase(Job job) {
        return job.getProcessInstanceId() != null
                && number.toString()
                        .equals(runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey());
    }

    long timers(String event) {
        return management.createJobQuery().activityId(event).list().stream()
                .filter(this::ofThisCase)
                .count();
    }

    List<String> open() {
        return duties.open(number).stream().map(Duty::kind).toList();
    }

    Duty duty(String kind) {
        return duties.open(number).stream()
                .filter(d -> d.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    Stage stage() {
        return negotiations.find(number).orElseThrow().stage();
    }

    LocalDate today() {
        return LocalDate.ofInstant(((Clock) clock).instant(), Show.BEIJING);
    }

    void endedAt(String event) {
        assertThat(open()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.toString())
                        .count())
                .as("nothing else waits")
                .isZero();
        assertThat(history.createHistoricActivityInstanceQuery().activityId(event).list().stream()
                        .map(a -> history.createHistoricProcessInstanceQuery()
                                .processInstanceId(a.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                .contains(number.toString());
    }
}
