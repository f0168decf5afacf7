package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.ExampleCity.does;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wageaccord.contract.SigningRefusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.statute.Route;

/**
 * A place with the order of signing of Shanghai: both chiefs sign the draft, and it stands signed when the congress passes it.
 * Shanghai itself sets no term for the congress, so the story lives in the city of the example with this order in its pack.
 */
@Story
@DirtiesContext
class SignBeforeVoteStoryTests extends SigningOrderStory {

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry settings) {
        settings.add("wage-accord.statute.folder", () -> folder(Route.Way.SIGN_BEFORE_VOTE));
    }

    @Test
    void aDraftSignedByBothStandsSignedOnTheDayOnWhichTheCongressPassesIt() {
        walk = city.walk("e15").toTheTable();
        walk.agreeOn(walk.raised("6"), SIGN);
        assertThat(line())
                .containsExactly("offer", "reply", "prepare", "bargain", "sign-draft", "ratify", "review", "publish");
        assertThat(current()).isEqualTo("sign-draft");
        assertThat(walk.stage()).isEqualTo(Stage.RATIFYING);
        nobodyCallsTheCongressYet();
        walk.bothSign(CALL);
        assertThat(current()).isEqualTo("ratify");
        assertThat(agreement().isSigned()).isFalse();
        assertThat(agreements(1).get(0)).contains("（草案）", "平台电子签署");

        city.at(city.now().plusDays(1).withHour(9));
        walk.passes("UserTask_FilePackage");
        LocalDate voted = today();
        assertThat(agreement().signedOn()).isEqualTo(voted);
        assertThat(walk.clock("T10").deadline().trigger()).isEqualTo(voted);
        assertThat(current()).isEqualTo("review");
        assertThat(acts())
                .containsExactly(
                        "contract.draftSigned",
                        "contract.draftSigned",
                        "ratification.ballotOpened",
                        "ratification.ballotClosed",
                        "contract.signingCompleted");
        assertThat(agreements(2).get(1)).contains("职工代表大会决议摘要", "平台电子签署");
        goesOnToTheEnd();
        assertThat(walk.stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void whatWasSignedOfADraftThatTheCongressDidNotPassIsVoidAndTheNextOneIsSignedAnew() {
        walk = city.walk("e24").toTheTable();
        walk.agreeOn(walk.raised("3"), SIGN).bothSign(CALL).meet();
        assertThat(walk.votes(walk.delegates() / 2)).isInstanceOf(BallotOutcome.NotPassed.class);
        walk.await("UserTask_HoldRound");
        assertThat(walk.stage()).isEqualTo(Stage.BARGAINING);
        assertThat(agreement().workersSigned()).isNull();
        assertThat(contracts.voided(walk.number())).hasSize(2);
        assertThat(acts()).endsWith("contract.draftSignaturesVoided");

        city.at(city.now().plusDays(1).withHour(9));
        walk.agreeOn(walk.raised("7"), SIGN).bothSign(CALL).passes("UserTask_FilePackage");
        assertThat(agreement().terms()).isEqualTo(walk.raised("7"));
        assertThat(agreement().isSigned()).isTrue();
    }

    @Test
    void aChiefWhoRefusesToSignTheDraftLeadsItBackToTheTableWithoutAVote() {
        walk = city.walk("e25").toTheTable();
        walk.agreeOn(walk.raised("6"), SIGN);
        String digest = walk.digest();
        walk.signs(Side.WORKERS);
        does(
                walk.chief(Side.ENTERPRISE),
                () -> contracts.refuseToSign(walk.number(), Side.ENTERPRISE, digest, "原材料涨价"));
        walk.await("UserTask_AnswerRefusal");
        does(walk.chief(Side.WORKERS), () -> contracts.answerRefusal(walk.number(), SigningRefusal.Way.TABLE, "再谈"));
        walk.await("UserTask_HoldRound");
        assertThat(acts()).doesNotContain("ratification.ballotOpened");
        assertThat(current()).isEqualTo("bargain");
        walk.agreeOn(walk.raised("5"), SIGN).bothSign(CALL).passes("UserTask_FilePackage");
        assertThat(agreement().isSigned()).isTrue();
    }
}
