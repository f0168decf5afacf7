package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.wageaccord.kernel.Side.WORKERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** Freezing, signing and effect of the agreement. */
class ContractsTests extends Signing {

    @Autowired
    ApplicationEvents events;

    @Test
    void aFrozenTextComesBackAsItWas() {
        contracts.freeze(text(5, DIGEST));
        Agreement agreement = contracts.agreement(caseNumber).orElseThrow();
        assertThat(agreement.terms()).isEqualTo(Example.terms());
        assertThat(agreement.digest()).isEqualTo(DIGEST);
        assertThat(agreement.terms().raisePercent()).isEqualByComparingTo("6.7287");
        assertThat(agreement.passed()).isFalse();
        assertThat(agreement.isSigned()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void withTheSecondChiefTheAgreementIsSignedWhicheverSideWasFirst(Side first) {
        frozenAndPassed();
        at("2026-04-16T23:30");
        assertThat(sign(chief(first), first).isDone()).isTrue();
        assertThat(contracts.agreement(caseNumber).orElseThrow().signedOn()).isNull();
        at("2026-04-17T00:10");
        assertThat(sign(chief(first.other()), first.other()).isDone()).isTrue();

        Agreement agreement = contracts.agreement(caseNumber).orElseThrow();
        assertThat(agreement.isSigned()).isTrue();
        assertThat(agreement.signedOn()).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(events.stream(Recorded.class).filter(e -> caseNumber.equals(e.caseNumber())))
                .containsExactly(
                        new AgreementSigned(caseNumber, first, chief(first).name(), DIGEST),
                        new AgreementSigned(
                                caseNumber, first.other(), chief(first.other()).name(), DIGEST),
                        new SigningCompleted(caseNumber, LocalDate.of(2026, 4, 17), DIGEST));
        SignatureReceipt receipt = contracts.receipt(caseNumber, first).orElseThrow();
        assertThat(receipt.digest()).isEqualTo(DIGEST);
        assertThat(receipt.name()).isEqualTo(chief(first).name());
    }

    private Outcome<Void> refuse(Actor who, Side side, String reason) {
        return as(who, () -> contracts.refuseToSign(caseNumber, side, DIGEST, reason));
    }

    @Test
    void aChiefRefusesToSignWithAReasonAndThenNobodySignsTheText() {
        frozenAndPassed();
        sign(CHAIR, WORKERS);
        assertThat(codes(refuse(MANAGER, Side.ENTERPRISE, " "))).containsExactly("reasonMissing");
        assertThat(codes(refuse(CHAIR, Side.ENTERPRISE, "铝价上涨"))).containsExactly("notChief");
        assertThat(refuse(MANAGER, Side.ENTERPRISE, "铝价上涨").isDone()).isTrue();
        assertThat(codes(refuse(MANAGER, Side.ENTERPRISE, "又一次"))).containsExactly("refusedBefore");
        assertThat(codes(sign(MANAGER, Side.ENTERPRISE))).containsExactly("refusedBefore");
        SigningRefusal refusal = contracts.refusal(caseNumber).orElseThrow();
        assertThat(refusal.reason()).isEqualTo("铝价上涨");
        assertThat(refusal.isAnswered()).isFalse();
        assertThat(events.stream(SigningRefused.class))
                .containsExactly(new SigningRefused(caseNumber, Side.ENTERPRISE, MANAGER.name(), "铝价上涨", DIGEST));
    }

    @Test
    void onlyTheOtherChiefChoosesTheWayAndCoordinationNeedsGrounds() {
        frozenAndPassed();
        assertThat(codes(as(CHAIR, () -> contracts.answerRefusal(caseNumber, SigningRefusal.Way.TABLE, ""))))
                .containsExactly("nothingRefused");
        refuse(MANAGER, Side.ENTERPRISE, "铝价上涨");
        assertThat(codes(as(MANAGER, () -> contracts.answerRefusal(caseNumber, SigningRefusal.Way.TABLE, ""))))
                .containsExactly("notChief");
        assertThat(codes(as(CHAIR, () -> contracts.answerRefusal(caseNumber, null, ""))))
                .containsExactly("wayMissing");
        assertThat(codes(as(CHAIR, () -> contracts.answerRefusal(caseNumber, SigningRefusal.Way.MEDIATION, " "))))
                .containsExactly("mediationGroundsMissing");
        assertThat(as(CHAIR, () -> contracts.answerRefusal(caseNumber, SigningRefusal.Way.TABLE, ""))
                        .isDone())
                .isTrue();
        assertThat(codes(as(CHAIR, () -> contracts.answerRefusal(caseNumber, SigningRefusal.Way.TABLE, ""))))
                .containsExactly("answeredBefore");
    }

    @Test
    void aChangedTextVoidsWhatWasSignedAndAnUnchangedOneDoesNot() {
        frozenAndPassed();
        sign(CHAIR, WORKERS);
        contracts.freeze(text(5, DIGEST));
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNotNull();
        String changed = "c3".repeat(32);
        contracts.freeze(text(6, changed));
        Agreement agreement = contracts.agreement(caseNumber).orElseThrow();
        assertThat(agreement.workersSigned()).isNull();
        assertThat(agreement.passed()).isFalse();
        assertThat(contracts.voided(caseNumber))
                .extracting(VoidedSignature::version, VoidedSignature::digest)
                .containsExactly(tuple(5, DIGEST));
        assertThat(events.stream(SignaturesVoided.class))
                .containsExactly(new SignaturesVoided(caseNumber, 5, CHAIR.name(), DIGEST));
        assertThat(codes(sign(CHAIR, WORKERS))).contains("notPassed", "textChanged");
        contracts.passedAsFormal(caseNumber, changed);
        assertThat(contracts.agreement(caseNumber).orElseThrow().passed()).isTrue();
        assertThatThrownBy(() -> contracts.passedAsFormal(caseNumber, DIGEST))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatTheCongressHasNotPassedIsNotSigned() {
        contracts.freeze(text(5, DIGEST));
        Outcome<Void> refused = sign(CHAIR, WORKERS);
        assertThat(codes(refused)).containsExactly("notPassed");
        assertThat(refused.refusals().get(0).citation()).hasToString("《浙江省集体合同条例》第二十四条第二款");
        verify(accounts, never()).confirms(any(), any());
    }

    @Test
    void onlyTheChiefOfThatSideSigns() {
        frozenAndPassed();
        assertThat(codes(sign(MANAGER, WORKERS))).containsExactly("notChief");
        assertThat(codes(sign(CHAIR, Side.ENTERPRISE))).containsExactly("notChief");
        assertThat(codes(sign(STRANGER, WORKERS))).containsExactly("notChief");
        assertThat(codes(sign(Actor.PLATFORM, WORKERS))).containsExactly("notChief");
        assertThat(as(CHAIR, () -> contracts.mySide(caseNumber))).contains(WORKERS);
        assertThat(as(STRANGER, () -> contracts.mySide(caseNumber))).isEmpty();
    }

    @Test
    void aWrongPasswordSignsNothing() {
        frozenAndPassed();
        Outcome<Void> refused = as(CHAIR, () -> contracts.sign(caseNumber, WORKERS, DIGEST, "guess"));
        assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("password");
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNull();
        assertThat(sign(CHAIR, WORKERS).isDone()).isTrue();
    }

    @Test
    void aSecondSignatureOfASideAndAnotherDigestAreRefusedTogether() {
        frozenAndPassed();
        sign(CHAIR, WORKERS);
        Outcome<Void> again = as(CHAIR, () -> contracts.sign(caseNumber, WORKERS, "b2".repeat(32), PASSWORD));
        assertThat(codes(again)).containsExactly("textChanged", "alreadySigned");
    }

    @Test
    void freezingTheSameDigestTwiceDoesNothing() {
        frozenAndPassed();
        sign(CHAIR, WORKERS);
        contracts.freeze(text(5, DIGEST));
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNotNull();
    }

    @Test
    void aNewerTextTakesThePlaceOfTheOlderAndNeedsItsOwnVoteAndSignatures() {
        frozenAndPassed();
        sign(CHAIR, WORKERS);
        String newer = "c3".repeat(32);
        contracts.freeze(text(6, newer));
        Agreement agreement = contracts.agreement(caseNumber).orElseThrow();
        assertThat(agreement.version()).isEqualTo(6);
        assertThat(agreement.passed()).isFalse();
        assertThat(agreement.workersSigned()).isNull();
        assertThat(codes(sign(CHAIR, WORKERS))).containsExactly("notPassed", "textChanged");
        assertThatThrownBy(() -> contracts.passedByCongress(caseNumber, DIGEST, clock.instant()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyASignedTextComesIntoForceAndThenStays() {
        frozenAndPassed();
        assertThatThrownBy(() -> contracts.inForce(caseNumber, LocalDate.of(2026, 4, 29)))
                .isInstanceOf(IllegalStateException.class);
        signBoth();
        contracts.inForce(caseNumber, LocalDate.of(2026, 4, 29));
        contracts.inForce(caseNumber, LocalDate.of(2026, 4, 29));
        assertThat(contracts.agreement(caseNumber).orElseThrow().effective()).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThatThrownBy(() -> contracts.inForce(caseNumber, LocalDate.of(2026, 4, 30)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> contracts.freeze(text(7, "d4".repeat(32)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bothChiefsSigningAtTheSameMomentCompleteItOnce() throws Exception {
        frozenAndPassed();
        ExecutorService two = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Outcome<Void>>> running = new ArrayList<>();
        for (Side side : List.of(Side.ENTERPRISE, WORKERS, Side.ENTERPRISE, WORKERS)) {
            running.add(two.submit(() -> {
                start.await();
                return sign(chief(side), side);
            }));
        }
        start.countDown();
        int done = 0;
        for (Future<Outcome<Void>> one : running) {
            done += one.get().isDone() ? 1 : 0;
        }
        two.shutdown();
        assertThat(done).isEqualTo(2);
        assertThat(contracts.agreement(caseNumber).orElseThrow().isSigned()).isTrue();
    }

    @Test
    void signaturesAndTextsCannotBeChangedInTheDatabase() {
        frozenAndPassed();
        signBoth();
        for (String sql : List.of(
                "update contract.signature set signer_name = 'x'",
                "delete from contract.signature",
                "truncate contract.signature cascade",
                "update contract.frozen_text set year = 2027",
                "delete from contract.passage",
                "truncate contract.refusal_answer")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasStackTraceContaining("append-only");
        }
    }

    private static Actor chief(Side side) {
        return side == WORKERS ? CHAIR : MANAGER;
    }

    @Test
    void aTerminatedAgreementIsNobodysLatestAfterItsLastDay() {
        frozenAndPassed();
        assertThatThrownBy(() -> contracts.terminated(caseNumber, LocalDate.of(2026, 9, 30)))
                .isInstanceOf(IllegalStateException.class);
        sign(MANAGER, Side.ENTERPRISE);
        sign(CHAIR, WORKERS);
        contracts.inForce(caseNumber, LocalDate.of(2026, 4, 29));
        contracts.terminated(caseNumber, LocalDate.of(2026, 9, 30));
        contracts.terminated(caseNumber, LocalDate.of(2026, 9, 30));
        assertThat(contracts.latest(ENTERPRISE, LocalDate.of(2026, 10, 1)).map(Agreement::caseNumber))
                .isNotEqualTo(java.util.Optional.of(caseNumber));
        assertThat(events.stream(AgreementTerminated.class).filter(e -> caseNumber.equals(e.caseNumber())))
                .hasSize(1);
        assertThatThrownBy(() -> contracts.terminated(caseNumber, LocalDate.of(2026, 10, 1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
