package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.DraftSigned;
import org.wageaccord.contract.RefusalAnswered;
import org.wageaccord.contract.SigningCompleted;
import org.wageaccord.contract.SigningRefusal;
import org.wageaccord.contract.SigningRefused;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.ratification.BallotClosed;
import org.wageaccord.statute.Route;

/** Places where the chiefs sign the draft before the congress votes on it (上海), and again after it (宁波). */
abstract class SigningOrderStories extends AgreedStory {

    @Test
    void whereTheDraftIsSignedFirstItStandsSignedWhenTheCongressPassesIt() {
        toTheDraft(Route.Way.SIGN_BEFORE_VOTE);
        verify(ratification, never()).submit(any());
        draftSigned(Side.WORKERS, false);
        draftSigned(Side.ENTERPRISE, true);
        verify(ratification).submit(any());
        assertThat(open()).containsExactly("UserTask_CallCongress");
        Agreement standing = standing();
        willAnswer(call -> {
                    given(contracts.agreement(number)).willReturn(Optional.of(standing));
                    events.publishEvent(new SigningCompleted(number, today(), "e"));
                    return null;
                })
                .given(contracts)
                .passedByCongress(any(), any(), any());
        voted(BallotClosed.Result.PASSED);
        verify(papers).agreement(number);
        assertThat(open()).containsExactly("UserTask_FilePackage");
    }

    @Test
    void whereItIsSignedBeforeAndAfterTheVoteBothSignTwice() {
        toTheDraft(Route.Way.SIGN_BEFORE_AND_AFTER_VOTE);
        draftSigned(Side.ENTERPRISE, false);
        draftSigned(Side.WORKERS, true);
        voted(BallotClosed.Result.PASSED);
        assertThat(open()).containsExactlyInAnyOrder("UserTask_SignEnterprise", "UserTask_SignWorkers");
        signed();
        assertThat(stage()).isEqualTo(Stage.FILING);
    }

    @Test
    void aSignedDraftThatIsNotPassedVoidsTheSignatures() {
        toTheDraft(Route.Way.SIGN_BEFORE_VOTE);
        draftSigned(Side.ENTERPRISE, false);
        draftSigned(Side.WORKERS, true);
        voted(BallotClosed.Result.NOT_PASSED);
        verify(contracts).notPassed(eq(number), contains("未获职工代表大会通过"));
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    @Test
    void aRefusalToSignTheDraftLeadsBackToTheTableWithoutAVote() {
        toTheDraft(Route.Way.SIGN_BEFORE_VOTE);
        draftSigned(Side.WORKERS, false);
        given(contracts.refusal(number))
                .willReturn(Optional.of(new SigningRefusal(
                        Side.ENTERPRISE, "应某", "铝价上涨", clock.instant(), SigningRefusal.Way.TABLE, "")));
        fact(MANAGER, new SigningRefused(number, Side.ENTERPRISE, "应某", "铝价上涨", "e"));
        assertThat(open()).containsExactly("UserTask_AnswerRefusal");
        fact(CHAIR, new RefusalAnswered(number, Side.WORKERS, "陈某", SigningRefusal.Way.TABLE, ""));
        jobs();
        verify(bargaining).reopen(eq(number), contains("铝价上涨"));
        verify(contracts, never()).notPassed(any(), any());
        verify(ratification, never()).submit(any());
        assertThat(stage()).isEqualTo(Stage.BARGAINING);
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    private void toTheDraft(Route.Way order) {
        willReturn(order).given(law).signingOrder(any());
        offered();
        accepted();
        prepared();
        meeting(1, "UserTask_SignEnterprise", "UserTask_SignWorkers");
        assertThat(stage()).isEqualTo(Stage.RATIFYING);
    }

    private void draftSigned(Side side, boolean both) {
        fact(side == Side.WORKERS ? CHAIR : MANAGER, new DraftSigned(number, side, "某", both, "e"));
        jobs();
    }

    private Agreement standing() {
        Agreement draft = contracts.agreement(number).orElseThrow();
        return new Agreement(
                number,
                enterprise,
                2026,
                5,
                draft.terms(),
                "e",
                true,
                Route.Way.SIGN_BEFORE_VOTE,
                true,
                "应某",
                "陈某",
                clock.instant(),
                clock.instant(),
                today(),
                null);
    }
}
