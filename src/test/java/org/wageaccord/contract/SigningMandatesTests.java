package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.wageaccord.kernel.Side.WORKERS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/**
 * Who signs is who acts for the chief on the day of the signature, not who did when the text was frozen: 集体合同规定 第二十条
 * 「工会主席可以书面委托其他协商代表代理首席代表」, 第二十一条, 浙江省集体合同条例 第十三条 (replacement).
 */
class SigningMandatesTests extends Signing {

    private static final Actor DEPUTY = actor("张三", Role.WR);
    private static final Actor NEW_CHIEF = actor("王五", Role.EC);
    private static final Citation DELEGATION = new Citation("集体合同规定", "第二十条");

    @Autowired
    TextSigners signers;

    @Autowired
    SigningMandates mandates;

    @Autowired
    ApplicationEvents events;

    private SigningMandate deputy(String paper) {
        return SigningMandate.delegate(
                DEPUTY.id(), DEPUTY.name(), CHAIR.name(), CHAIR.name(), UUID.randomUUID(), paper);
    }

    private SigningMandate chair() {
        return SigningMandate.chief(CHAIR.id(), CHAIR.name());
    }

    private void ended() {
        signers.say(caseNumber, WORKERS, chair());
        signers.say(
                caseNumber,
                WORKERS,
                DEPUTY.id(),
                Refusal.of(null, "refusal.contract.delegationEnded", LocalDate.of(2026, 4, 15))
                        .citing(DELEGATION));
    }

    @Test
    void aDelegateWithThePowerSignsForTheChiefAndTheSignatureSaysSo() {
        frozenAndPassed();
        signers.say(caseNumber, WORKERS, chair(), deputy("永薪协〔2026〕0001号-05"));
        assertThat(as(DEPUTY, () -> contracts.mySide(caseNumber))).contains(WORKERS);
        assertThat(sign(DEPUTY, WORKERS).isDone()).isTrue();

        Agreement agreement = contracts.agreement(caseNumber).orElseThrow();
        assertThat(agreement.signer(WORKERS)).isEqualTo("张三（受首席代表" + CHAIR.name() + "委托）");
        SigningMandate kept = agreement.mandates().get(WORKERS);
        assertThat(kept.account()).isEqualTo(DEPUTY.id());
        assertThat(kept.paper()).isEqualTo("永薪协〔2026〕0001号-05");
        assertThat(contracts.receipt(caseNumber, WORKERS).orElseThrow().name()).isEqualTo("张三");
        assertThat(events.stream(AgreementSigned.class))
                .containsExactly(new AgreementSigned(caseNumber, WORKERS, "张三", DIGEST));
        assertThat(events.stream(SignedByDelegation.class))
                .containsExactly(new SignedByDelegation(caseNumber, WORKERS, "张三", CHAIR.name(), "永薪协〔2026〕0001号-05"));
        assertThat(codes(sign(CHAIR, WORKERS))).containsExactly("alreadySigned");
    }

    @Test
    void aDelegationThatEndedSignsNothingAndSaysWhyWithTheArticle() {
        frozenAndPassed();
        ended();
        Outcome<Void> refused = sign(DEPUTY, WORKERS);
        assertThat(codes(refused)).containsExactly("delegationEnded");
        assertThat(refused.refusals().get(0).citation()).isEqualTo(DELEGATION);
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNull();
        assertThat(events.stream(AgreementSigned.class)).isEmpty();
        verify(accounts, never()).confirms(any(), any());
        assertThat(as(DEPUTY, () -> mandates.whyNot(caseNumber)))
                .extracting(Refusal::code)
                .containsExactly("refusal.contract.delegationEnded");
        assertThat(as(STRANGER, () -> mandates.whyNot(caseNumber))).isEmpty();
    }

    @Test
    void whatADelegateSignedStandsAndIsItsOwnAfterTheDelegationEnded() {
        frozenAndPassed();
        signers.say(caseNumber, WORKERS, chair(), deputy(null));
        sign(DEPUTY, WORKERS);
        ended();
        assertThat(as(DEPUTY, () -> mandates.side(caseNumber))).contains(WORKERS);
        assertThat(as(DEPUTY, () -> contracts.mySide(caseNumber))).isEmpty();
        assertThat(sign(MANAGER, Side.ENTERPRISE).isDone()).isTrue();
        assertThat(contracts.agreement(caseNumber).orElseThrow().isSigned()).isTrue();
    }

    @Test
    void aChiefWhoWasReplacedAfterTheTextWasFrozenDoesNotSignAndTheNewOneDoes() {
        frozenAndPassed();
        signers.say(caseNumber, Side.ENTERPRISE, SigningMandate.chief(NEW_CHIEF.id(), NEW_CHIEF.name()));
        Outcome<Void> refused = sign(MANAGER, Side.ENTERPRISE);
        assertThat(codes(refused)).containsExactly("chiefReplaced");
        assertThat(refused.refusals().get(0).citation()).isEqualTo(new Citation("浙江省集体合同条例", "第十三条"));
        assertThat(refused.refusals().get(0).args()).containsExactly(MANAGER.name(), "王五");
        assertThat(codes(as(MANAGER, () -> contracts.refuseToSign(caseNumber, Side.ENTERPRISE, DIGEST, "不同意"))))
                .containsExactly("chiefReplaced");

        assertThat(sign(NEW_CHIEF, Side.ENTERPRISE).isDone()).isTrue();
        assertThat(contracts.agreement(caseNumber).orElseThrow().signer(Side.ENTERPRISE))
                .isEqualTo("王五（接任首席代表" + MANAGER.name() + "）");
        assertThat(events.stream(SignedByDelegation.class)).isEmpty();
    }

    @Test
    void whileTheSeatOfTheChiefIsVacantNobodySigns() {
        frozenAndPassed();
        signers.say(caseNumber, Side.ENTERPRISE);
        assertThat(codes(sign(MANAGER, Side.ENTERPRISE))).containsExactly("chiefVacant");
        assertThat(codes(sign(NEW_CHIEF, Side.ENTERPRISE))).containsExactly("chiefVacant");
    }

    @Test
    void aDelegateRefusesToSignAndChoosesTheWayForTheChief() {
        frozenAndPassed();
        signers.say(caseNumber, WORKERS, deputy("永薪协〔2026〕0001号-05"));
        assertThat(as(DEPUTY, () -> contracts.refuseToSign(caseNumber, WORKERS, DIGEST, "定额有误"))
                        .isDone())
                .isTrue();
        assertThat(events.stream(SigningRefused.class))
                .extracting(SigningRefused::by)
                .containsExactly("张三");
        assertThat(events.stream(SignedByDelegation.class)).hasSize(1);
        verify(notifications)
                .tell(
                        eq(List.of(MANAGER.id())),
                        eq(caseNumber),
                        any(),
                        eq("notice.contract.refused"),
                        any(),
                        eq("张三（受首席代表" + CHAIR.name() + "委托）"),
                        eq("定额有误"));
    }

    @Test
    void theOtherSidesDelegateIsToldOfASignatureToo() {
        frozenAndPassed();
        signers.say(caseNumber, WORKERS, chair(), deputy(null));
        sign(MANAGER, Side.ENTERPRISE);
        verify(notifications)
                .tell(
                        eq(List.of(CHAIR.id(), DEPUTY.id())),
                        eq(caseNumber),
                        any(),
                        eq("notice.contract.signed"),
                        any(),
                        eq(MANAGER.name()));
    }

    @Test
    void theMandateOfASignatureCannotBeChangedInTheDatabase() {
        frozenAndPassed();
        signBoth();
        for (String sql : List.of(
                "update contract.signature_mandate set grantor = 'x'",
                "delete from contract.signature_mandate",
                "truncate contract.signature_mandate")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasStackTraceContaining("append-only");
        }
    }

    @Test
    void papersNameWhoWroteTheDelegationWhereItWasNotTheChief() {
        UUID id = UUID.randomUUID();
        assertThat(SigningMandate.delegate(DEPUTY.id(), "张三", "李四", "赵六", id, null)
                        .line())
                .isEqualTo("张三（受赵六委托，代理首席代表李四）");
        assertThat(SigningMandate.delegate(DEPUTY.id(), "张三", null, "赵六", id, null)
                        .line())
                .isEqualTo("张三（受赵六委托，代理首席代表）");
    }
}
