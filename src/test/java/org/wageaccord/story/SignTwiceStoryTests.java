package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.ExampleCity.does;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.revision.Revisions;
import org.wageaccord.terms.TermsBook;

/**
 * Ningbo by its own pack (宁波市企业工资集体协商条例 第十九条、第二十条): the draft is signed, voted on, and signed again. The enterprises
 * and towns are those of the example.
 */
@Story
@DirtiesContext
class SignTwiceStoryTests extends SigningOrderStory {

    @Autowired
    Filings filings;

    @Autowired
    Revisions revisions;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry settings) {
        settings.add("wage-accord.city.place", () -> "330200");
    }

    @Test
    void theDraftIsSignedVotedOnAndSignedAgain() {
        walk = city.walk("e15").toTheTable();
        walk.agreeOn(walk.raised("6"), SIGN);
        assertThat(line())
                .containsExactly(
                        "offer", "reply", "prepare", "bargain", "sign-draft", "ratify", "sign", "review", "publish");
        nobodyCallsTheCongressYet();
        walk.bothSign(CALL).passes();
        assertThat(walk.stage()).isEqualTo(Stage.SIGNING);
        assertThat(current()).isEqualTo("sign");
        assertThat(agreement().isSigned()).isFalse();
        city.at(city.now().plusDays(1).withHour(9));
        walk.bothSign();
        assertThat(agreement().signedOn()).isEqualTo(today());
        assertThat(walk.clock("T10").deadline().trigger()).isEqualTo(today());
        assertThat(acts())
                .containsExactly(
                        "contract.draftSigned",
                        "contract.draftSigned",
                        "ratification.ballotOpened",
                        "ratification.ballotClosed",
                        "contract.agreementSigned",
                        "contract.agreementSigned",
                        "contract.signingCompleted");
        goesOnToTheEnd();
    }

    @Test
    void aFormalRevisionIsSignedOnceMoreWithoutAVote() {
        walk = city.walk("e13").toTheTable();
        walk.agreeOn(walk.raised("6"), SIGN).bothSign(CALL).passes().bothSign().files();
        ReviewDecision objection = walk.objection("第十五条", "文字有歧义");
        does(city.unionReviewer(), () -> filings.decide(walk.number(), Office.CITY_UNION, objection));
        walk.await("UserTask_ReviseClauses");
        Terms revised = ExampleTerms.reworded(agreement().terms());
        does(walk.chief(Side.ENTERPRISE), () -> revisions.propose(walk.number(), revised, "", false));
        does(walk.chief(Side.WORKERS), () -> revisions.agree(walk.number(), TermsBook.digest(revised), true));
        walk.await(SIGN);
        assertThat(current()).isEqualTo("sign");
        walk.bothSign();
        assertThat(agreement().termsDigest()).isEqualTo(TermsBook.digest(revised));
        assertThat(current()).isEqualTo("review");
    }
}
