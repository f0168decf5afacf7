package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.DraftFormed;
import org.wageaccord.bargaining.PositionAccepted;
import org.wageaccord.bargaining.PositionSubmitted;
import org.wageaccord.bargaining.RoundOpened;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.recess.Suspension;
import org.wageaccord.recess.SuspensionBegun;
import org.wageaccord.recess.TalksResumed;
import org.wageaccord.registry.Mandate;
import org.wageaccord.supervision.mediation.DisputeInvestigated;
import org.wageaccord.supervision.mediation.Mediation;
import org.wageaccord.supervision.mediation.MediationAccepted;
import org.wageaccord.supervision.mediation.MediationAsked;
import org.wageaccord.supervision.mediation.MediationEnded;
import org.wageaccord.teams.DelegationRevoked;

/** The rounds, and the ways to rest and to end them. */
abstract class TableStories extends TalksStory {

    @Test
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
    void puttingTheAgreedClausesTogetherEndsBothDutiesToPutAPosition() {
        offered();
        accepted();
        prepared();
        fact(CHAIR, new RoundOpened(number, 1, today(), Side.WORKERS, 10));
        fact(MANAGER, new PositionSubmitted(number, Side.ENTERPRISE, 1, 1, "3.00", "e"));
        fact(CHAIR, new DraftFormed(number, Side.WORKERS, 1, 2, "d"));
        assertThat(open()).containsExactlyInAnyOrder("UserTask_AgreeDraftEnterprise", "UserTask_AgreeDraftWorkers");
    }

    @Test
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
}
