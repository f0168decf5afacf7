package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Route;

/** Which agreement came before, on the platform and before it. */
class EarlierAgreementsTests extends Signing {

    private static final SignedPaper PAPER =
            new SignedPaper("合同.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));

    @Autowired
    ApplicationEvents events;

    @Autowired
    EarlierAgreements earlierAgreements;

    @Test
    void theLatestAgreementIsTheNewestInForceWhoseTermHasBegun() {
        PartyId other = new PartyId("91330784LATEST0001");
        Terms earlier = shifted(LocalDate.of(2025, 4, 1));
        assertThat(as(Actor.PLATFORM, () -> contracts.enterEarlier(other, earlier, LocalDate.of(2025, 4, 10)))
                        .isDone())
                .isTrue();
        signed(other);
        assertThat(contracts
                        .latest(other, LocalDate.of(2026, 5, 1))
                        .orElseThrow()
                        .terms())
                .as("signed is not yet in force")
                .isEqualTo(earlier);
        contracts.inForce(caseNumber, LocalDate.of(2026, 4, 29));
        assertThat(contracts
                        .latest(other, LocalDate.of(2026, 5, 1))
                        .orElseThrow()
                        .caseNumber())
                .isEqualTo(caseNumber);
        assertThat(contracts
                        .latest(other, LocalDate.of(2026, 3, 31))
                        .orElseThrow()
                        .isSigned())
                .isTrue();
        assertThat(contracts.latest(other, LocalDate.of(2025, 3, 31))).isEmpty();
    }

    @Test
    void anEarlierAgreementIsEnteredOnceByTheEnterpriseOrItsUnion() {
        Terms earlier = shifted(LocalDate.of(2024, 4, 1));
        LocalDate signedOn = LocalDate.of(2024, 4, 8);
        EarlierEntry entry = new EarlierEntry(ENTERPRISE, earlier, signedOn, PAPER, null);
        assertThat(codes(as(STRANGER, () -> contracts.enterEarlier(entry)))).containsExactly("notYours");
        assertThat(codes(as(CHAIR, () -> contracts.enterEarlier(ENTERPRISE, earlier, signedOn))))
                .as("people upload the signed paper")
                .containsExactly("paperMissing");
        assertThat(as(CHAIR, () -> contracts.enterEarlier(entry)).isDone()).isTrue();
        assertThat(codes(as(CHAIR, () -> contracts.enterEarlier(entry)))).containsExactly("alreadyEntered");
        assertThat(events.stream(EarlierAgreementEntered.class)).hasSize(1);
    }

    @Test
    void anEntryIsCorrectedByAnotherWithItsReasonAndTheFirstOneStays() {
        Terms wrong = shifted(LocalDate.of(2023, 4, 1));
        Terms right = new Terms(
                wrong.grades(),
                wrong.allowances(),
                wrong.pieceRates(),
                wrong.enterpriseMinimum().add(BigDecimal.TEN),
                wrong.start(),
                wrong.end(),
                wrong.payFrom(),
                List.of());
        LocalDate signedOn = LocalDate.of(2023, 4, 8);
        assertThat(codes(as(
                        CHAIR,
                        () -> contracts.enterEarlier(new EarlierEntry(ENTERPRISE, right, signedOn, PAPER, "录入有误")))))
                .containsExactly("nothingToCorrect");
        as(CHAIR, () -> contracts.enterEarlier(new EarlierEntry(ENTERPRISE, wrong, signedOn, PAPER, null)))
                .orElseThrow();
        assertThat(codes(as(
                        CHAIR,
                        () -> contracts.enterEarlier(new EarlierEntry(ENTERPRISE, right, signedOn, PAPER, " ")))))
                .containsExactly("correctionMissing");
        as(MANAGER, () -> contracts.enterEarlier(new EarlierEntry(ENTERPRISE, right, signedOn, PAPER, "录入有误")))
                .orElseThrow();
        assertThat(contracts
                        .latest(ENTERPRISE, LocalDate.of(2023, 5, 1))
                        .orElseThrow()
                        .terms())
                .isEqualTo(right);
        assertThat(earlierAgreements.of(ENTERPRISE, 0, 20).stream()
                        .filter(one -> one.terms().start().equals(wrong.start())))
                .extracting(EarlierAgreement::number, EarlierAgreement::replaced, EarlierAgreement::enteredBy)
                .containsExactly(tuple(2, false, MANAGER.name()), tuple(1, true, CHAIR.name()));
        assertThat(events.stream(EarlierAgreementCorrected.class)).hasSize(1);
    }

    @Test
    void anAgreementFromBeforeThePlatformDoesNotBeginAfterOneOfThePlatform() {
        PartyId other = new PartyId("91330784PLATFORM01");
        signed(other);
        contracts.inForce(caseNumber, LocalDate.of(2026, 4, 29));
        at("2026-05-05T10:00");
        Terms late = shifted(LocalDate.of(2026, 4, 2));
        assertThat(codes(as(Actor.PLATFORM, () -> contracts.enterEarlier(other, late, LocalDate.of(2026, 4, 2)))))
                .containsExactly("platformFirst");
    }

    @Test
    void aTermAboveThirtySixMonthsIsRefusedWithItsArticle() {
        Terms usual = shifted(LocalDate.of(2021, 1, 1));
        Terms four = new Terms(
                usual.grades(),
                List.of(),
                List.of(),
                usual.enterpriseMinimum(),
                usual.start(),
                LocalDate.of(2024, 12, 31),
                usual.start(),
                List.of());
        assertThat(as(
                                CHAIR,
                                () -> contracts.enterEarlier(
                                        new EarlierEntry(ENTERPRISE, four, LocalDate.of(2021, 1, 5), PAPER, null)))
                        .refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("end");
                    assertThat(refusal.args()).containsExactly(36);
                    assertThat(refusal.citation()).isNotNull();
                });
    }

    @Test
    void aFaultyEarlierAgreementIsToldFieldByField() {
        Terms good = Example.terms();
        Terms bad = new Terms(
                List.of(new org.wageaccord.kernel.GradePay("G1", "普工", 3, BigDecimal.ONE, BigDecimal.ZERO)),
                List.of(new org.wageaccord.kernel.SkillAllowance("初级", 1, BigDecimal.ZERO, new BigDecimal("-1"))),
                List.of(),
                good.enterpriseMinimum(),
                good.end(),
                good.start(),
                good.payFrom(),
                List.of());
        EarlierEntry entry = new EarlierEntry(
                ENTERPRISE, bad, LocalDate.of(2030, 1, 1), new SignedPaper("合同.exe", new byte[] {'M', 'Z', 1}), null);
        assertThat(as(CHAIR, () -> contracts.enterEarlier(entry)).refusals())
                .extracting(Refusal::field)
                .containsExactly("end", "start", "signedOn", "grades[0].after", "allowances[0].after", "paper");
    }

    /** An agreement of this enterprise under the case's number, made on the platform. */
    private void signed(PartyId enterprise) {
        AgreementText text = text(5, DIGEST);
        contracts.freeze(new AgreementText(
                caseNumber,
                enterprise,
                2026,
                5,
                text.terms(),
                DIGEST,
                MANAGER.id(),
                MANAGER.name(),
                CHAIR.id(),
                CHAIR.name(),
                Route.Way.SIGN_AFTER_VOTE));
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
        signBoth();
    }

    private static Terms shifted(LocalDate start) {
        Terms t = Example.terms();
        return new Terms(
                t.grades(),
                t.allowances(),
                t.pieceRates(),
                t.enterpriseMinimum(),
                start,
                start.plusYears(1).minusDays(1),
                start,
                t.clauses());
    }
}
