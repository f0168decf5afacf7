package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Route;

/** The chiefs sign the draft before the congress votes on it, and in some places again after it. */
class SignFirstTests extends Signing {

    @Autowired
    ApplicationEvents events;

    @Test
    void aDraftSignedByBothStandsSignedOnTheDayOnWhichItIsPassed() {
        frozen(Route.Way.SIGN_BEFORE_VOTE);
        at("2026-04-10T10:00");
        signBoth();
        Agreement draft = contracts.agreement(caseNumber).orElseThrow();
        assertThat(draft.isDraftToSign()).isTrue();
        assertThat(draft.enterpriseSigned()).isNotNull();
        assertThat(draft.isSigned()).as("a draft is no agreement").isFalse();

        at("2026-04-20T10:00");
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
        assertThat(contracts.agreement(caseNumber).orElseThrow().signedOn()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(codes(sign(CHAIR, Side.WORKERS))).containsExactly("alreadySigned");
        assertThat(contracts.receipt(caseNumber, Side.WORKERS)).isPresent();
        assertThat(events.stream(Recorded.class).filter(e -> caseNumber.equals(e.caseNumber())))
                .containsExactly(
                        new DraftSigned(caseNumber, Side.WORKERS, CHAIR.name(), false, DIGEST),
                        new DraftSigned(caseNumber, Side.ENTERPRISE, MANAGER.name(), true, DIGEST),
                        new SigningCompleted(caseNumber, LocalDate.of(2026, 4, 20), DIGEST));
    }

    @Test
    void whereTheLawAsksForBothTheAgreementIsSignedAgain() {
        frozen(Route.Way.SIGN_BEFORE_AND_AFTER_VOTE);
        at("2026-04-10T10:00");
        signBoth();
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
        Agreement passed = contracts.agreement(caseNumber).orElseThrow();
        assertThat(passed.isSigned()).isFalse();
        assertThat(passed.workersSigned()).isNull();
        assertThat(contracts.receipt(caseNumber, Side.WORKERS)).isEmpty();
        at("2026-04-22T10:00");
        signBoth();
        assertThat(contracts.agreement(caseNumber).orElseThrow().signedOn()).isEqualTo(LocalDate.of(2026, 4, 22));
    }

    @Test
    void whatWasSignedOfADraftThatDidNotPassIsVoidWithTheReason() {
        frozen(Route.Way.SIGN_BEFORE_VOTE);
        signBoth();
        contracts.notPassed(caseNumber, "草案未获职工代表大会通过");
        contracts.notPassed(caseNumber, "再说一次");
        Agreement draft = contracts.agreement(caseNumber).orElseThrow();
        assertThat(draft.open()).isFalse();
        assertThat(draft.workersSigned()).isNull();
        assertThat(contracts.voided(caseNumber)).hasSize(2);
        assertThat(codes(sign(CHAIR, Side.WORKERS))).containsExactly("notPassed");
        assertThat(events.stream(DraftSignaturesVoided.class)).singleElement().satisfies(fact -> {
            assertThat(fact.reason()).isEqualTo("草案未获职工代表大会通过");
            assertThat(fact.names()).contains(CHAIR.name(), MANAGER.name());
        });
        contracts.freeze(text(6, "d4".repeat(32), Route.Way.SIGN_BEFORE_VOTE));
        assertThat(events.stream(SignaturesVoided.class)).as("void already").isEmpty();
    }

    @Test
    void aChiefMayRefuseToSignTheDraft() {
        frozen(Route.Way.SIGN_BEFORE_VOTE);
        assertThat(as(MANAGER, () -> contracts.refuseToSign(caseNumber, Side.ENTERPRISE, DIGEST, "铝价上涨"))
                        .isDone())
                .isTrue();
        assertThat(codes(sign(CHAIR, Side.WORKERS))).containsExactly("refusedBefore");
    }

    @Test
    void aFormalRevisionNeedsNoVoteAndIsSignedOnce() {
        frozen(Route.Way.SIGN_BEFORE_VOTE);
        contracts.passedAsFormal(caseNumber, DIGEST);
        signBoth();
        assertThat(contracts.agreement(caseNumber).orElseThrow().isSigned()).isTrue();
        assertThat(events.stream(DraftSigned.class)).isEmpty();
    }

    private void frozen(Route.Way order) {
        contracts.freeze(text(5, DIGEST, order));
    }
}
