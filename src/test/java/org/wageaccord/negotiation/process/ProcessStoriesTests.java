package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.Draft;
import org.wageaccord.bargaining.DraftAgreed;
import org.wageaccord.bargaining.DraftConfirmed;
import org.wageaccord.bargaining.MinutesCompleted;
import org.wageaccord.bargaining.MinutesConfirmed;
import org.wageaccord.bargaining.MinutesWritten;
import org.wageaccord.bargaining.PositionAccepted;
import org.wageaccord.bargaining.PositionSubmitted;
import org.wageaccord.bargaining.RoundOpened;
import org.wageaccord.bargaining.Table;
import org.wageaccord.bargaining.TableOpening;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.AgreementSigned;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.RefusalAnswered;
import org.wageaccord.contract.SigningCompleted;
import org.wageaccord.contract.SigningRefusal;
import org.wageaccord.contract.SigningRefused;
import org.wageaccord.dataroom.DataHandedOver;
import org.wageaccord.dataroom.DisclosureWaived;
import org.wageaccord.dataroom.UndertakingSigned;
import org.wageaccord.filing.AgreementInForce;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.filing.FiledWithUpperUnion;
import org.wageaccord.filing.FilingAccepted;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.FilingReturned;
import org.wageaccord.filing.FilingWithdrawn;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.PackageFiled;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewObjected;
import org.wageaccord.filing.ReviewPassed;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.CaseOver;
import org.wageaccord.negotiation.EndProposal;
import org.wageaccord.negotiation.Example;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.TestTime;
import org.wageaccord.negotiation.papers.CaseFilingFacts;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.negotiation.papers.SidePapers;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.RevisionAgreed;
import org.wageaccord.negotiation.revision.RevisionLeft;
import org.wageaccord.negotiation.revision.RevisionProposed;
import org.wageaccord.negotiation.revision.Revisions;
import org.wageaccord.notification.Notifications;
import org.wageaccord.ratification.BallotClosed;
import org.wageaccord.ratification.BallotOpened;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.ratification.CongressCalled;
import org.wageaccord.ratification.CongressRecord;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.recess.Recess;
import org.wageaccord.recess.RecessState;
import org.wageaccord.recess.Suspension;
import org.wageaccord.recess.SuspensionBegun;
import org.wageaccord.recess.TalksResumed;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.mediation.DisputeInvestigated;
import org.wageaccord.supervision.mediation.Mediation;
import org.wageaccord.supervision.mediation.MediationAccepted;
import org.wageaccord.supervision.mediation.MediationAsked;
import org.wageaccord.supervision.mediation.MediationEnded;
import org.wageaccord.teams.Bench;
import org.wageaccord.teams.DelegationRevoked;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.SeatRefilled;
import org.wageaccord.teams.SeatVacated;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.TeamNamed;
import org.wageaccord.teams.Teams;
import org.wageaccord.teams.Vacancy;

/**
 * The models travelled with the real engine over a real PostgreSQL; the rooms are played by their facts. Job execution is
 * off: jobs run when the story says so, and time moves by hand.
 */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@Import(ProcessStoriesTests.Notes.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProcessStoriesTests {

    private static final Actor CHAIR = new Actor(new ActorId(UUID.randomUUID()), "陈某", "WC");
    private static final Actor MANAGER = new Actor(new ActorId(UUID.randomUUID()), "应某", "EL");
    /** The models beside the main line, whose nodes {@code LadderStoryTests} and {@code PerformanceStoryTests} travel. */
    private static final Set<String> LADDER = Set.of(
            "supervision-letters", "proposal-and-order", "mediation", "performance", "yearly-report", "termination");

    private static final Actor MEDIATOR = new Actor(new ActorId(UUID.randomUUID()), "方某", "MD");
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
    final List<Vacancy> vacancies = new ArrayList<>();

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

    // ---------------------------------------------------------------- the main line

    @Test
    @Order(1)
    void fromTheOfferToThePublishedAgreement() {
        offered();
        accepted();
        prepared();
        meeting(1, false);
        meeting(2, true);
        voted(BallotClosed.Result.PASSED);
        signed();
        filed(1);
        reviewed();
        assertThat(stage()).isEqualTo(Stage.IN_FORCE);
        published();
        assertThat(stage()).isEqualTo(Stage.PUBLISHED);
        verify(contracts).inForce(number, today());
        endedAt("Event_Published");
    }

    @Test
    @Order(2)
    void workersWhoRefuseAnOfferEndTheProcess() {
        number = act(MANAGER, () -> negotiations.offer(offer(Side.ENTERPRISE)).orElseThrow());
        jobs();
        replied(CHAIR, refusal());
        assertThat(stage()).isEqualTo(Stage.REFUSED);
        jobs();
        endedAt("Event_Refused");
    }

    @Test
    @Order(2)
    void anEnterpriseThatRefusedIsUrgedAndMayStillAgree() {
        offered();
        replied(MANAGER, refusal());
        assertThat(stage()).isEqualTo(Stage.REFUSED);
        jobs();
        assertThat(open()).containsExactlyInAnyOrder("UserTask_SignReminder", "UserTask_ReplyAgain");
        accepted();
        assertThat(stage()).isEqualTo(Stage.PREPARING);
        assertThat(open()).doesNotContain("UserTask_SignReminder", "UserTask_ReplyAgain");
    }

    private static ReplyEntry refusal() {
        return new ReplyEntry(ReplyEntry.Decision.REFUSE, null, null, List.of(), List.of(), null, "企业正在清算");
    }

    private void replied(Actor who, ReplyEntry entry) {
        act(who, () -> negotiations.reply(number, entry).orElseThrow());
    }

    @Test
    @Order(3)
    void silenceIsRemindedThenNotedAndALateReplyStillCounts() {
        offered();
        LocalDate due = duties.open(number).get(0).due();
        List<LocalDate> reminders =
                negotiations.deadlines(number).get(0).deadline().reminders();
        assertThat(reminders).hasSize(3);
        for (LocalDate day : reminders) {
            time.on(day);
            jobs();
        }
        verify(notifications, times(3))
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.reply"), any(), any(Object[].class));
        time.on(due.plusDays(1));
        jobs();
        verify(notifications, atLeastOnce())
                .tell(any(), eq(number), eq("reply-overdue"), any(), any(), any(Object[].class));
        assertThat(duties.isOpen(number, "UserTask_ReplyToOffer")).isTrue();
        accepted();
        assertThat(negotiations
                        .file(number)
                        .orElseThrow()
                        .replied()
                        .orElseThrow()
                        .late())
                .isTrue();
        assertThat(stage()).isEqualTo(Stage.PREPARING);
    }

    @Test
    @Order(4)
    void aReplyInTimeTakesTheRemindersAway() {
        offered();
        accepted();
        assertThat(timers("Event_ReplyReminder1")).isZero();
        assertThat(timers("Event_ReplyExpired")).isZero();
        assertThat(timers("Event_DataReminder")).isEqualTo(1);
    }

    // ---------------------------------------------------------------- preparation and bargaining

    @Test
    @Order(5)
    void theDataIsRemindedBeforeItsDay() {
        offered();
        accepted();
        LocalDate due = duty("UserTask_HandOverData").due();
        time.on(due.minusDays(1));
        jobs();
        verify(notifications)
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.data"), any(), any(Object[].class));
    }

    @Test
    @Order(6)
    void aTeamNamedAnewBeforeTheFirstRoundIsNoFault() {
        offered();
        accepted();
        fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某"));
        fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某"));
        assertThat(duties.isOpen(number, "UserTask_NameWorkersTeam")).isFalse();
    }

    @Test
    @Order(7)
    void acceptingThePositionOfTheOtherSideEndsBothDutiesToPutOne() {
        offered();
        accepted();
        prepared();
        fact(CHAIR, new RoundOpened(number, 1, today(), Side.WORKERS, 10));
        assertThat(duties.isOpen(number, "UserTask_PutEnterprisePosition")).isTrue();
        fact(CHAIR, new PositionAccepted(number, Side.WORKERS, 1, 1, "d"));
        assertThat(open()).containsExactlyInAnyOrder("UserTask_AgreeDraftEnterprise", "UserTask_AgreeDraftWorkers");
    }

    @Test
    @Order(8)
    void aFactThatNothingWaitsForIsRefusedAndChangesNothing() {
        offered();
        assertThatThrownBy(() -> fact(CHAIR, new CongressCalled(number, "第四届", "2026-04-15", 47)))
                .isInstanceOf(DutyNotOpen.class);
        assertThat(open()).containsExactly("UserTask_ReplyToOffer");
    }

    // ---------------------------------------------------------------- congress

    @Test
    @Order(9)
    void withoutQuorumTheCongressIsCalledAgain() {
        toCongress();
        called();
        fact(CHAIR, new BallotClosed(number, BallotClosed.Result.NO_QUORUM, 47, 30, 0, 0, 0, "d"));
        assertThat(open()).containsExactly("UserTask_CallCongress");
        assertThat(stage()).isEqualTo(Stage.RATIFYING);
    }

    @Test
    @Order(10)
    void aDraftVotedDownGoesBackToTheTableAndHasTheShorterTermToTheCongress() {
        toCongress();
        voted(BallotClosed.Result.NOT_PASSED);
        verify(bargaining).reopen(eq(number), any());
        assertThat(stage()).isEqualTo(Stage.BARGAINING);
        assertThat(open()).containsExactly("UserTask_HoldRound");
        meeting(2, true);
        assertThat(duty("UserTask_CallCongress").deadline().rule()).isEqualTo("T09");
    }

    @Test
    @Order(11)
    void theBallotClosesByItselfAtTheAnnouncedHour() {
        toCongress();
        called();
        fact(CHAIR, new BallotOpened(number, 47, 43, 32));
        willAnswer(call -> {
                    events.publishEvent(ballot(BallotClosed.Result.PASSED));
                    return Outcome.done(new BallotOutcome.Passed(tally()));
                })
                .given(ratification)
                .closeBallot(number);
        time.at(closing().plusMinutes(1));
        jobs();
        verify(ratification).closeBallot(number);
        assertThat(open()).containsExactlyInAnyOrder("UserTask_SignEnterprise", "UserTask_SignWorkers");
        assertThat(stage()).isEqualTo(Stage.SIGNING);
    }

    @Test
    @Order(12)
    void theCongressIsRemindedBeforeItsTermEnds() {
        toCongress();
        time.on(duty("UserTask_CallCongress").due());
        jobs();
        verify(notifications)
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.congress"), any(), any(Object[].class));
    }

    // ---------------------------------------------------------------- filing, review, effect

    @Test
    @Order(13)
    void anIncompleteFilingComesBackAndIsSuppliedInTime() {
        toFiling();
        time.on(duty("UserTask_FilePackage").due());
        jobs();
        verify(notifications)
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.filing"), any(), any(Object[].class));
        filed(1);
        returned(Office.CITY_UNION, 1, "会议记录");
        verify(papers).supplyNotice(number);
        assertThat(open()).containsExactly("UserTask_SupplyMaterials");
        assertThat(timers("Event_ReviewTermOver")).isZero();
        assertThat(duty("UserTask_SupplyMaterials").deadline().rule()).isEqualTo("SUPPLY");
        time.on(duty("UserTask_SupplyMaterials").due());
        jobs();
        verify(notifications)
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.supply"), any(), any(Object[].class));
        filed(2);
        verify(filings).prepare(any());
        assertThat(timers("Event_SupplyTermOver")).isZero();
    }

    @Test
    @Order(13)
    void whatIsNotSuppliedInTimeCountsAsWithdrawnAndIsFiledAnew() {
        toFiling();
        filed(1);
        fact(CHAIR, new ReviewPassed(number, Office.CITY_UNION, "程某", today()));
        returned(Office.LABOR_BUREAU, 1, "决议");
        LocalDate due = duty("UserTask_SupplyMaterials").due();
        willAnswer(call -> {
                    events.publishEvent(new FilingWithdrawn(number, 1, due));
                    return null;
                })
                .given(filings)
                .supplyTermOver(number);
        time.at(due.atTime(23, 59));
        jobs();
        verify(filings, never()).supplyTermOver(any());
        time.at(due.plusDays(1).atStartOfDay().plusSeconds(1));
        jobs();
        verify(filings).supplyTermOver(number);
        verify(filings, times(2)).prepare(any());
        assertThat(open()).containsExactly("UserTask_FilePackage");
        assertThat(duty("UserTask_FilePackage").deadline().rule()).isEqualTo("T10");
        assertThat(stage()).isEqualTo(Stage.FILING);
    }

    @Test
    @Order(14)
    void anObjectionIsRevisedByTurnsAndAChangedNumberIsVotedOnAgain() {
        objected();
        verify(papers).reviewOpinion(number);
        verify(revisions).open(number);
        assertThat(stage()).isEqualTo(Stage.REVISING);
        assertThat(duty("UserTask_ReviseClauses").owner()).isEqualTo(DutyOwner.ENTERPRISE);
        given(revisions.newest(number)).willReturn(Optional.of(revision(Side.ENTERPRISE, null)));
        fact(MANAGER, new RevisionProposed(number, Side.ENTERPRISE, 1, 1, "r"));
        assertThat(duty("UserTask_ReviseClauses").owner()).isEqualTo(DutyOwner.WORKERS);
        agreedRevision(true);
        assertThat(stage()).isEqualTo(Stage.RATIFYING);
        assertThat(duty("UserTask_CallCongress").deadline().rule()).isEqualTo("T08");
        verify(contracts, never()).passedAsFormal(any(), any());
    }

    @Test
    @Order(14)
    void aPurelyFormalRevisionGoesStraightToSigningAndIsFiledOnItsOwnClock() {
        objected();
        given(revisions.newest(number)).willReturn(Optional.of(revision(Side.ENTERPRISE, null)));
        fact(MANAGER, new RevisionProposed(number, Side.ENTERPRISE, 1, 1, "r"));
        agreedRevision(false);
        verify(contracts).passedAsFormal(number, "r");
        assertThat(stage()).isEqualTo(Stage.SIGNING);
        assertThat(open()).containsExactlyInAnyOrder("UserTask_SignEnterprise", "UserTask_SignWorkers");
        given(filings.filing(number)).willReturn(Optional.of(objectedTo()));
        fact(CHAIR, new AgreementSigned(number, Side.WORKERS, "陈某", "r"));
        act(MANAGER, () -> {
            events.publishEvent(new AgreementSigned(number, Side.ENTERPRISE, "应某", "r"));
            events.publishEvent(new SigningCompleted(number, today(), "r"));
            return true;
        });
        jobs();
        assertThat(duty("UserTask_FilePackage").deadline().rule()).isEqualTo("T12");
    }

    @Test
    @Order(14)
    void aRevisionCanBeTakenBackToTheTable() {
        objected();
        given(revisions.newest(number)).willReturn(Optional.of(revision(null, settled(true))));
        fact(MANAGER, new RevisionLeft(number, Side.ENTERPRISE, "涉及多项"));
        jobs();
        verify(bargaining).reopen(eq(number), contains("涉及多项"));
        assertThat(stage()).isEqualTo(Stage.BARGAINING);
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    @Test
    @Order(14)
    void aRefusalToSignEndsTheSigningOfBothAndTheOtherSideChoosesTheWay() {
        toCongress();
        voted(BallotClosed.Result.PASSED);
        fact(CHAIR, new AgreementSigned(number, Side.WORKERS, "陈某", "e"));
        given(contracts.refusal(number))
                .willReturn(Optional.of(new SigningRefusal(
                        Side.ENTERPRISE, "应某", "铝价上涨", clock.instant(), SigningRefusal.Way.TABLE, "")));
        fact(MANAGER, new SigningRefused(number, Side.ENTERPRISE, "应某", "铝价上涨", "e"));
        assertThat(open()).containsExactly("UserTask_AnswerRefusal");
        assertThat(duty("UserTask_AnswerRefusal").owner()).isEqualTo(DutyOwner.WORKERS);
        assertThat(stage()).isEqualTo(Stage.SIGNING);
        fact(CHAIR, new RefusalAnswered(number, Side.WORKERS, "陈某", SigningRefusal.Way.TABLE, ""));
        jobs();
        verify(bargaining).reopen(eq(number), contains("铝价上涨"));
        assertThat(stage()).isEqualTo(Stage.BARGAINING);
        assertThat(open()).containsExactly("UserTask_HoldRound");
        verify(papers, never()).agreement(number);
    }

    @Test
    @Order(15)
    void silenceOfTheBureauBringsTheAgreementIntoForceOnTheDayAfterTheTerm() {
        toFiling();
        filed(1);
        LocalDate due = duty("UserTask_ReviewByUnion").due();
        LocalDate effective = due.plusDays(1);
        willAnswer(call -> {
                    events.publishEvent(new AgreementInForce(number, effective, true));
                    return null;
                })
                .given(filings)
                .tacitlyInForce(number, effective);
        given(filings.filing(number)).willReturn(Optional.of(filing(effective)));
        time.at(due.atTime(23, 59));
        jobs();
        verify(filings, never()).tacitlyInForce(any(), any());
        time.at(effective.atTime(0, 0, 1));
        jobs();
        verify(filings).tacitlyInForce(number, effective);
        verify(contracts).inForce(number, effective);
        assertThat(stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(open()).containsExactlyInAnyOrder("UserTask_PublishAgreement", "UserTask_FileWithUpperUnion");
        time.on(duty("UserTask_PublishAgreement").due());
        jobs();
        verify(notifications)
                .tell(
                        any(),
                        eq(number),
                        any(),
                        eq("notice.negotiation.remind.publication"),
                        any(),
                        any(Object[].class));
        published();
        endedAt("Event_Published");
    }

    // ---------------------------------------------------------------- off the straight way

    @Test
    @Order(16)
    void offersOfBothSidesMakeOneCaseAndTheSecondIsKeptAsItsPaper() {
        offered();
        LocalDate due = duty("UserTask_ReplyToOffer").due();
        CaseNumber second =
                act(MANAGER, () -> negotiations.offer(offer(Side.ENTERPRISE)).orElseThrow());
        assertThat(second).isEqualTo(number);
        jobs();
        verify(papers).crossOffer(number);
        assertThat(duty("UserTask_ReplyToOffer").due()).isEqualTo(due);
        assertThat(duty("UserTask_ReplyToOffer").owner()).isEqualTo(DutyOwner.ENTERPRISE);
        accepted();
    }

    @Test
    @Order(16)
    void aWithdrawnOfferEndsTheProcessWhereverItIs() {
        offered();
        twoHeads();
        act(CHAIR, () -> Table.done(ends.withdraw(number, "补充资料后再提出")));
        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
        jobs();
        verify(sidePapers).printOutstanding(number);
        assertThat(negotiations.deadlines(number))
                .extracting(CaseDeadline::state)
                .containsOnly(CaseDeadline.State.ENDED);
        endedAt("Event_EndedEarly");
        assertThatThrownBy(() -> fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某")))
                .isInstanceOf(CaseOver.class);
    }

    @Test
    @Order(16)
    void theWorkersMayWaitForTheDataNoLonger() {
        offered();
        accepted();
        fact(CHAIR, new DisclosureWaived(number, "先开会，资料会后补", 2, false));
        assertThat(open()).containsExactlyInAnyOrder("UserTask_NameWorkersTeam", "UserTask_NameEnterpriseTeam");
        fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某"));
        fact(MANAGER, new TeamNamed(number, Side.ENTERPRISE, 5, "应某"));
        jobs();
        assertThat(stage()).isEqualTo(Stage.BARGAINING);
        assertThat(negotiations.deadlines(number))
                .filteredOn(d -> d.deadline().rule().equals("T05"))
                .extracting(CaseDeadline::state)
                .containsExactly(CaseDeadline.State.ENDED);
        fact(MANAGER, new DataHandedOver(number, 3, 0));
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    @Test
    @Order(16)
    void theMinutesAreOwedByTheRecorderWhoseNameTheRoundBearsElseByTheChairingSide() {
        ActorId recorder = new ActorId(UUID.randomUUID());
        offered();
        accepted();
        prepared();
        LocalDate to = today().plusYears(1);
        given(registry.mandatesOf(eq(CHAIR.id()), any()))
                .willReturn(List.of(new Mandate(UUID.randomUUID(), CHAIR.id(), enterprise, Role.WC, today(), to, "")));
        given(registry.mandatesOf(eq(MANAGER.id()), any()))
                .willReturn(
                        List.of(new Mandate(UUID.randomUUID(), MANAGER.id(), enterprise, Role.EL, today(), to, "")));
        given(bargaining.recorders(number)).willReturn(List.of(recorder));
        positions(1);
        assertThat(duties.mine(number, recorder).map(Duty::kind)).contains("UserTask_WriteMinutes");
        assertThat(duties.mine(number, CHAIR.id())).isEmpty();
        given(bargaining.recorders(number)).willReturn(List.of());
        fact(CHAIR, new DelegationRevoked(number, Side.WORKERS, UUID.randomUUID(), "李某", today()));
        assertThat(duties.mine(number, recorder)).isEmpty();
        assertThat(duties.mine(number, CHAIR.id()).map(Duty::kind)).contains("UserTask_WriteMinutes");
        assertThat(duties.mine(number, MANAGER.id())).isEmpty();
    }

    @Test
    @Order(16)
    void undertakingsAndDelegationsMakePapersBesideTheMeetings() {
        offered();
        accepted();
        fact(CHAIR, new UndertakingSigned(number, "李某", "d"));
        jobs();
        verify(sidePapers).printOutstanding(number);
        assertThat(open()).hasSize(3);
    }

    @Test
    @Order(16)
    void aVacantSeatIsFilledBesideTheTalksRemindedAndNotedWhenLate() {
        offered();
        accepted();
        prepared();
        meeting(1, false);
        vacant(Side.WORKERS, true);
        vacant(Side.ENTERPRISE, true);
        assertThat(open())
                .containsExactlyInAnyOrder(
                        "UserTask_HoldRound", "UserTask_RefillWorkersTeam", "UserTask_RefillEnterpriseTeam");
        LocalDate due = duty("UserTask_RefillWorkersTeam").due();
        assertThat(duty("UserTask_RefillWorkersTeam").deadline().rule()).isEqualTo("T04");
        time.on(due);
        jobs();
        verify(notifications, atLeastOnce())
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.refill"), any(), any(Object[].class));
        time.on(due.plusDays(1));
        jobs();
        verify(notifications, atLeastOnce())
                .tell(
                        any(),
                        eq(number),
                        any(),
                        eq("notice.negotiation.refillOverdue.WORKERS"),
                        any(),
                        any(Object[].class));
        vacant(Side.WORKERS, false);
        fact(CHAIR, new SeatRefilled(number, Side.WORKERS, "王某", "陈某", 5, 0));
        assertThat(open()).containsExactlyInAnyOrder("UserTask_HoldRound", "UserTask_RefillEnterpriseTeam");
        vacant(Side.ENTERPRISE, false);
        fact(MANAGER, new SeatRefilled(number, Side.ENTERPRISE, "赵某", "应某", 5, 0));
        jobs();
        assertThat(open()).containsExactly("UserTask_HoldRound");
        verify(papers, atLeastOnce()).teamList(number);
    }

    @Test
    @Order(16)
    void whereBothEndTheTalksVacantSeatsNeedNotBeFilled() {
        offered();
        accepted();
        prepared();
        meeting(1, false);
        vacant(Side.WORKERS, true);
        twoHeads();
        EndProposal proposal = act(
                CHAIR,
                () -> ends.propose(number, CaseEnded.Cause.ENDED_BY_BOTH, "双方都不愿再谈")
                        .orElseThrow());
        act(MANAGER, () -> Table.done(ends.answer(number, proposal.id(), true)));
        assertThat(stage()).isEqualTo(Stage.CLOSED_NO_AGREEMENT);
        verify(bargaining).close(number, "CLOSED_NO_AGREEMENT");
        jobs();
        endedAt("Event_RefillMoot");
        endedAt("Event_EndedEarly");
    }

    @Test
    @Order(17)
    void talksSuspendedBetweenRoundsGoOnWhenTheyAreResumed() {
        offered();
        accepted();
        prepared();
        meeting(1, false);
        suspend(14, null);
        fact(CHAIR, new SuspensionBegun(number, 1, today(), today().plusDays(14), 14, today().plusDays(60)));
        assertThat(open()).containsExactly("UserTask_ResumeTalks");
        assertThat(duty("UserTask_ResumeTalks").due()).isEqualTo(today().plusDays(14));
        assertThat(duty("UserTask_ResumeTalks").deadline().rule()).isEqualTo("T06");
        time.on(today().plusDays(11));
        jobs();
        verify(notifications, atLeastOnce())
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.resumption"), any(), any(Object[].class));
        fact(CHAIR, new TalksResumed(number, today(), 11, 11));
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    @Test
    @Order(17)
    void talksSuspendedByMinutesForTooLongMustBeResumedMediatedOrEnded() {
        offered();
        accepted();
        prepared();
        positions(1);
        Suspension suspension = suspend(60, null);
        minuted(1, suspension);
        assertThat(open()).containsExactly("UserTask_ResumeTalks");
        time.on(suspension.capOn());
        jobs();
        assertThat(open()).containsExactly("UserTask_ResumeTalks");
        time.on(suspension.capOn().plusDays(1));
        jobs();
        assertThat(open()).containsExactly("UserTask_ChooseAfterSuspension");
        assertThat(duty("UserTask_ChooseAfterSuspension").owner()).isEqualTo(DutyOwner.EITHER_SIDE);
        verify(notifications, times(3)) // both sides and the town's guide
                .tell(any(), eq(number), any(), eq("notice.negotiation.suspensionExpired"), any(), any(Object[].class));
        fact(MANAGER, new TalksResumed(number, today(), 61, 61));
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    @Test
    @Order(17)
    void mediationLeadsBackToTheTableOrEndsTheCase() {
        offered();
        accepted();
        prepared();
        meeting(1, false);
        suspend(14, null);
        fact(CHAIR, new SuspensionBegun(number, 1, today(), today().plusDays(14), 14, today().plusDays(60)));
        fact(CHAIR, new MediationAsked(number, 1, Side.WORKERS, "奖金"));
        assertThat(open()).containsExactly("UserTask_AcceptMediation");
        fact(MEDIATOR, new MediationEnded(number, 1, Mediation.Kind.NOT_ACCEPTED, today()));
        assertThat(open()).containsExactly("UserTask_HoldRound");
        fact(MANAGER, new MediationAsked(number, 2, Side.ENTERPRISE, "奖金"));
        fact(MEDIATOR, new MediationAccepted(number, today(), today().plusDays(30)));
        fact(MEDIATOR, new DisputeInvestigated(number, "方某、林某"));
        assertThat(open()).containsExactly("UserTask_Mediate");
        fact(MEDIATOR, new MediationEnded(number, 2, Mediation.Kind.GIVEN_UP, today()));
        jobs();
        assertThat(stage()).isEqualTo(Stage.CLOSED_NO_AGREEMENT);
        assertThat(act(CHAIR, () -> ends.ending(number)).orElseThrow().cause()).isEqualTo(CaseEnded.Cause.NOT_AGREED);
        endedAt("Event_NotAgreed");
    }

    // ---------------------------------------------------------------- what holds for all stories

    @Test
    @Order(20)
    void everyNodeAndEveryConditionalFlowWasTravelled() {
        TreeSet<String> nodes = new TreeSet<>();
        TreeSet<String> flows = new TreeSet<>();
        Models.all().forEach((name, model) -> {
            if (LADDER.contains(name)) {
                return;
            }
            model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.add(name + ":" + node.getId()));
            model.getModelElementsByType(ExclusiveGateway.class)
                    .forEach(g -> g.getOutgoing().forEach(flow -> flows.add(name + ":" + flow.getId())));
        });
        nodes.removeAll(travelled.nodes);
        flows.removeAll(travelled.flows);
        assertThat(nodes).as("nodes never reached").isEmpty();
        assertThat(flows).as("answers never given").isEmpty();
    }

    @Test
    @Order(21)
    void theEngineCarriesWordsNeverObjects() {
        List<HistoricVariableInstance> variables =
                history.createHistoricVariableInstanceQuery().list();
        assertThat(variables).isNotEmpty();
        assertThat(variables)
                .allSatisfy(v -> assertThat(v.getTypeName()).as(v.getName()).isIn("boolean", "string"));
        assertThat(variables)
                .extracting(HistoricVariableInstance::getName)
                .isSubsetOf(
                        "replyAccepted",
                        "enterpriseRefused",
                        "corrected",
                        "takenUp",
                        "agreementPut",
                        "positionAccepted",
                        "draftAgreed",
                        "quorum",
                        "passed",
                        "verdict",
                        "signed",
                        "settled",
                        "toTable",
                        "voteNeeded",
                        "suspended",
                        "mediationAgreed",
                        "vacantSide");
    }

    @Test
    @Order(22)
    void anExpressionReachesTheServiceTasksAndNothingElse() {
        RepositoryService repository = engine.getRepositoryService();
        String probe = Models.files().get(0).toString();
        String model = readFile(probe)
                .replace("id=\"bargaining\"", "id=\"probe\"")
                .replaceAll("\\$\\{bargainingTasks\\.[^}]*}", "\\${dataSource.toString()}");
        String deployment = repository
                .createDeployment()
                .addString("probe.bpmn", model)
                .deploy()
                .getId();
        try {
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("probe", "x"))
                    .hasMessageContaining("dataSource");
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    @Order(23)
    void thePathOfACaseIsKeptWithTheCase() {
        offered();
        accepted();
        List<Map<String, Object>> steps =
                jdbc.sql("""
                select activity, ended_by, ended_at is null as here from negotiation.path_step
                where case_number = :case and model = 'offer-and-reply' order by begun_at
                """).param("case", number.toString()).query().listOfRows();
        assertThat(steps)
                .extracting(s -> s.get("activity"))
                .contains("UserTask_ReplyToOffer", "Flow_ReplyToOffer_to_PrintReply", "Event_ReplyAccepted")
                .containsOnlyOnce("Event_OfferReceived");
        assertThat(steps)
                .filteredOn(s -> s.get("activity").equals("UserTask_ReplyToOffer"))
                .singleElement()
                .satisfies(s -> assertThat(s.get("ended_by")).isEqualTo("应某"));
        assertThat(steps).allSatisfy(s -> assertThat(s.get("here")).isEqualTo(false));
    }

    // ---------------------------------------------------------------- the parts of a story

    private void offered() {
        OfferEntry example = Example.offer();
        number = act(CHAIR, () -> negotiations.offer(offer(Side.WORKERS)).orElseThrow());
        assertThat(open()).containsExactly("UserTask_ReplyToOffer");
        jobs();
        verify(papers).offer(number);
        TableOpening opening = new TableOpening(
                number,
                enterprise,
                Side.WORKERS,
                true,
                240,
                96,
                example.opening(),
                example.dataRequested(),
                today().plusDays(30));
        given(bargaining.table(number))
                .willReturn(Optional.of(new TableState(opening, Map.of(), null, List.of(), Map.of(), 0)));
    }

    private OfferEntry offer(Side side) {
        OfferEntry example = Example.offer();
        return new OfferEntry(
                enterprise,
                side,
                2026,
                example.topics(),
                example.grounds(),
                LocalDate.of(2026, 12, 10).atTime(14, 0),
                example.place(),
                5,
                example.dataRequested(),
                example.opening(),
                example.contact());
    }

    /** From now on the chair speaks for the workers only. */
    private void twoHeads() {
        given(registry.holds(eq(CHAIR.id()), any(), eq(Set.of(Role.EL, Role.EC)), any()))
                .willReturn(false);
    }

    private void accepted() {
        ReplyEntry accept = new ReplyEntry(
                ReplyEntry.Decision.ACCEPT,
                today().plusDays(30).atTime(14, 0),
                "二楼会议室",
                List.of(),
                List.of("加班工时"),
                today().plusDays(10),
                null);
        act(MANAGER, () -> negotiations.reply(number, accept).orElseThrow());
        jobs();
        verify(bargaining).open(any());
        assertThat(open())
                .containsExactlyInAnyOrder(
                        "UserTask_NameWorkersTeam", "UserTask_NameEnterpriseTeam", "UserTask_HandOverData");
    }

    private void prepared() {
        fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某"));
        fact(MANAGER, new TeamNamed(number, Side.ENTERPRISE, 5, "应某"));
        fact(MANAGER, new DataHandedOver(number, 3, 0));
        jobs();
        assertThat(stage()).isEqualTo(Stage.BARGAINING);
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    private void meeting(int round, boolean agree) {
        if (agree) {
            fact(CHAIR, new RoundOpened(number, round, today(), Side.WORKERS, 10));
            fact(MANAGER, new PositionSubmitted(number, Side.ENTERPRISE, round, 2 * round - 1, "3.00", "e"));
            fact(CHAIR, new PositionAccepted(number, Side.WORKERS, round, 2 * round - 1, "e"));
            agreedOn(round);
        } else {
            positions(round);
        }
        assertThat(open()).containsExactly("UserTask_WriteMinutes");
        minuted(round, null);
        assertThat(open()).containsExactly(agree ? "UserTask_CallCongress" : "UserTask_HoldRound");
    }

    /** A round in which each side put a position. */
    private void positions(int round) {
        fact(CHAIR, new RoundOpened(number, round, today(), Side.WORKERS, 10));
        fact(MANAGER, new PositionSubmitted(number, Side.ENTERPRISE, round, 2 * round - 1, "3.00", "e"));
        fact(CHAIR, new PositionSubmitted(number, Side.WORKERS, round, 2 * round, "8.50", "w"));
    }

    private void minuted(int round, @Nullable Suspension suspension) {
        boolean agreed = bargaining.agreedDraft(number).isPresent();
        fact(CHAIR, new MinutesWritten(number, round, suspension != null));
        fact(CHAIR, new MinutesConfirmed(number, Side.WORKERS, round));
        act(MANAGER, () -> {
            events.publishEvent(new MinutesConfirmed(number, Side.ENTERPRISE, round));
            events.publishEvent(new MinutesCompleted(number, round, agreed, suspension != null, today(), null, "m"));
            if (suspension != null) {
                events.publishEvent(new SuspensionBegun(
                        number, round, today(), suspension.entry().until(), suspension.days(), suspension.capOn()));
            }
            return true;
        });
        jobs();
        verify(papers, times(round)).minutes(number);
    }

    /** The recess room's answers while talks rest from today on. */
    private Suspension suspend(int days, @Nullable LocalDate resumed) {
        Suspension suspension = new Suspension(
                UUID.randomUUID(),
                1,
                1,
                today(),
                new Suspension.Entry(today().plusDays(days), "二楼会议室", "调整幅度", "铝材上涨"),
                0,
                statute.deadline("T06", today()).due(),
                resumed);
        given(recess.state(number)).willReturn(Optional.of(new RecessState(1, 0, false, List.of(suspension), null)));
        given(recess.deadline(number)).willReturn(Optional.of(statute.deadline("T06", today())));
        return suspension;
    }

    private void vacant(Side side, boolean open) {
        Vacancy vacancy = new Vacancy(
                UUID.randomUUID(),
                side,
                "李某",
                Vacancy.Reason.LEFT,
                "调离",
                today(),
                statute.deadline("T04", today()).due(),
                open ? null : today());
        vacancies.removeIf(v -> v.side() == side);
        vacancies.add(vacancy);
        Bench bench = new Bench(number, enterprise, true, 240, 96, today(), null);
        given(teams.sides(number))
                .willReturn(Optional.of(new Sides(bench, Map.of(), true, List.of(), List.copyOf(vacancies), null)));
        if (open) {
            fact(CHAIR, new SeatVacated(number, side, "李某", Vacancy.Reason.LEFT, today(), vacancy.due(), 4));
        }
    }

    private void agreedOn(int round) {
        given(bargaining.agreedDraft(number))
                .willReturn(Optional.of(new Draft(5, round, Example.agreed(), "e", today(), clock.instant())));
        for (Side side : Side.values()) {
            NegotiatorEntry chief =
                    new NegotiatorEntry(UUID.randomUUID(), "首席", false, "职务", null, "职代会选举", true, false, null);
            given(teams.team(number, side))
                    .willReturn(Optional.of(new Team(
                            side, List.of(new Team.Negotiator(chief, CHAIR.id())), clock.instant(), List.of())));
        }
        given(contracts.agreement(number))
                .willReturn(Optional.of(new Agreement(
                        number,
                        enterprise,
                        2026,
                        5,
                        Example.agreed(),
                        "e",
                        false,
                        "应某",
                        "陈某",
                        null,
                        null,
                        null,
                        null)));
        fact(CHAIR, new DraftConfirmed(number, Side.WORKERS, 5, "e"));
        act(MANAGER, () -> {
            events.publishEvent(new DraftConfirmed(number, Side.ENTERPRISE, 5, "e"));
            events.publishEvent(new DraftAgreed(number, round, 5, today(), "6.73", "e"));
            return true;
        });
    }

    private void toCongress() {
        offered();
        accepted();
        prepared();
        meeting(1, true);
    }

    private void called() {
        CongressCall call =
                new CongressCall("第四届职工代表大会第三次会议", closing().minusHours(3), closing(), "职工之家", "陈某", "周一", "沈二");
        given(ratification.congress(number))
                .willReturn(Optional.of(new CongressRecord(call, 5, "e", 47, 43, List.of(), null, null, null)));
        fact(CHAIR, new CongressCalled(number, call.name(), "2026-04-15 14:00", 47));
        assertThat(open()).containsExactly("UserTask_OpenBallot");
    }

    private LocalDateTime closing() {
        return today().atTime(17, 0).plusDays(2);
    }

    private void voted(BallotClosed.Result result) {
        called();
        fact(CHAIR, new BallotOpened(number, 47, 43, 32));
        assertThat(open()).containsExactly("UserTask_CloseBallot");
        fact(CHAIR, ballot(result));
        jobs();
        verify(papers).resolution(number);
    }

    private BallotClosed ballot(BallotClosed.Result result) {
        return new BallotClosed(number, result, 47, 43, 38, 4, 1, "e");
    }

    private static BallotOutcome.Tally tally() {
        return new BallotOutcome.Tally(47, 43, 32, 24, 43, 38, 4, 1);
    }

    private void signed() {
        verify(contracts).passedByCongress(number, "e");
        fact(CHAIR, new AgreementSigned(number, Side.WORKERS, "陈某", "e"));
        act(MANAGER, () -> {
            events.publishEvent(new AgreementSigned(number, Side.ENTERPRISE, "应某", "e"));
            events.publishEvent(new SigningCompleted(number, today(), "e"));
            return true;
        });
        jobs();
        verify(papers).agreement(number);
        verify(filings).prepare(any());
        assertThat(open()).containsExactly("UserTask_FilePackage");
    }

    private void toFiling() {
        toCongress();
        voted(BallotClosed.Result.PASSED);
        signed();
    }

    private void filed(int submission) {
        fact(MANAGER, new PackageFiled(number, submission, today(), "p"));
        jobs();
        assertThat(stage()).isEqualTo(Stage.REVIEWING);
        assertThat(open()).containsExactly("UserTask_ReviewByUnion");
    }

    private void reviewed() {
        fact(CHAIR, new ReviewPassed(number, Office.CITY_UNION, "程某", today()));
        fact(CHAIR, new FilingAccepted(number, 1, "胡某"));
        jobs();
        verify(papers).acceptanceSlip(number);
        given(filings.filing(number)).willReturn(Optional.of(filing(today())));
        act(CHAIR, () -> {
            events.publishEvent(new ReviewPassed(number, Office.LABOR_BUREAU, "胡某", today()));
            events.publishEvent(new AgreementInForce(number, today(), false));
            return true;
        });
        jobs();
        assertThat(open()).containsExactlyInAnyOrder("UserTask_PublishAgreement", "UserTask_FileWithUpperUnion");
    }

    private static FilingRecord filing(LocalDate effective) {
        return new FilingRecord(
                null,
                1,
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(),
                effective,
                false,
                null,
                null,
                null,
                FilingRecord.Application.first(),
                List.of());
    }

    /** A filing that an office objected to. */
    private FilingRecord objectedTo() {
        ReviewDecision objection = new ReviewDecision(
                ReviewDecision.Verdict.OBJECTION,
                List.of(),
                List.of(),
                List.of(new ReviewDecision.Objection("第八条", "低于最低工资", "第五条")),
                "有异议");
        return new FilingRecord(
                null,
                1,
                null,
                clock.instant(),
                today(),
                false,
                null,
                null,
                List.of(new FilingRecord.Decided(1, Office.CITY_UNION, objection, "程某", clock.instant())),
                null,
                false,
                null,
                null,
                null,
                FilingRecord.Application.first(),
                List.of());
    }

    private void returned(Office office, int submission, String missing) {
        fact(CHAIR, new FilingReturned(number, office, submission, missing, today().plusDays(7)));
        jobs();
    }

    private void objected() {
        toFiling();
        filed(1);
        given(revisions.newest(number)).willReturn(Optional.of(revision(null, null)));
        fact(CHAIR, new ReviewObjected(number, Office.CITY_UNION, "程某", "第八条"));
        jobs();
        assertThat(open()).containsExactly("UserTask_ReviseClauses");
    }

    private void agreedRevision(boolean vote) {
        Revision.Settled settled = new Revision.Settled(
                Side.WORKERS,
                false,
                vote,
                !vote,
                "",
                "陈某",
                today(),
                clock.instant().plusSeconds(1));
        given(revisions.newest(number)).willReturn(Optional.of(revision(Side.ENTERPRISE, settled)));
        fact(CHAIR, new RevisionAgreed(number, Side.WORKERS, vote, today(), "r"));
        jobs();
        verify(contracts, times(2)).freeze(any());
        verify(papers).revision(number);
    }

    private Revision.Settled settled(boolean toTable) {
        return new Revision.Settled(Side.ENTERPRISE, toTable, true, false, "涉及多项", "应某", today(), clock.instant());
    }

    private Revision revision(Side proposed, Revision.Settled settled) {
        List<Revision.Proposal> proposals = proposed == null
                ? List.of()
                : List.of(new Revision.Proposal(1, proposed, Example.agreed(), "r", "", false, "应某", clock.instant()));
        return new Revision(
                UUID.randomUUID(),
                number,
                1,
                List.of(new ReviewDecision.Objection("第八条", "低于最低工资", "第五条")),
                Example.agreed(),
                "e",
                proposals,
                settled);
    }

    private void published() {
        fact(MANAGER, new AgreementPublished(number, today(), "平台公布"));
        fact(CHAIR, new FiledWithUpperUnion(number, today()));
    }

    // ---------------------------------------------------------------- helpers

    private <T> T act(Actor who, java.util.function.Supplier<T> act) {
        return Acting.as(who, () -> transaction.execute(tx -> act.get()));
    }

    private void fact(Actor who, Object event) {
        act(who, () -> {
            events.publishEvent(event);
            return true;
        });
    }

    /** Runs every job of this case that is due, and what follows from it. */
    private void jobs() {
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

    private long timers(String event) {
        return management.createJobQuery().activityId(event).list().stream()
                .filter(this::ofThisCase)
                .count();
    }

    private List<String> open() {
        return duties.open(number).stream().map(Duty::kind).toList();
    }

    private Duty duty(String kind) {
        return duties.open(number).stream()
                .filter(d -> d.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Stage stage() {
        return negotiations.find(number).orElseThrow().stage();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(((Clock) clock).instant(), Show.BEIJING);
    }

    private void endedAt(String event) {
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

    private static String readFile(String path) {
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of(path));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
