package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wageaccord.contract.AgreementSigned;
import org.wageaccord.contract.RefusalAnswered;
import org.wageaccord.contract.SigningRefusal;
import org.wageaccord.contract.SigningRefused;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.ratification.BallotClosed;
import org.wageaccord.ratification.BallotOpened;
import org.wageaccord.ratification.BallotOutcome;

/** The congress and the signing of what it passed. */
abstract class CongressStories extends AgreedStory {

    @Test
    void withoutQuorumTheCongressIsCalledAgain() {
        toCongress();
        called();
        fact(CHAIR, new BallotClosed(number, BallotClosed.Result.NO_QUORUM, 47, 30, 0, 0, 0, "d"));
        assertThat(open()).containsExactly("UserTask_CallCongress");
        assertThat(stage()).isEqualTo(Stage.RATIFYING);
    }

    @Test
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
    void theCongressIsRemindedBeforeItsTermEnds() {
        toCongress();
        time.on(duty("UserTask_CallCongress").due());
        jobs();
        verify(notifications)
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.congress"), any(), any(Object[].class));
    }

    @Test
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
}
