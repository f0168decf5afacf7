package org.wageaccord.supervision.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.supervision.SupervisionCast.PASSWORD;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.supervision.SupervisionRoom;
import org.wageaccord.supervision.SupervisionSetting;
import org.wageaccord.supervision.mediation.Mediation.Kind;
import org.wageaccord.supervision.mediation.Mediation.Step;

/** Mediation over a real database: thirty days, fifteen more with reasons, an agreement of three signatures or none. */
@SupervisionRoom
class MediationsTests extends SupervisionSetting {

    private static final ApplicationEntry APPLICATION =
            new ApplicationEntry("年度工资增长幅度", "协调双方达成一致", "三轮协商未达成一致", "朱某 13900000001");
    private static final SettlementEntry SETTLEMENT = new SettlementEntry("争议事实", "平均上调百分之六", "技能津贴");

    @Autowired
    Mediations mediations;

    private Mediation mediation(CaseNumber number) {
        List<Mediation> all = mediations.of(number);
        return all.get(all.size() - 1);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return codes("refusal.", outcome);
    }

    private CaseNumber asked() {
        CaseNumber number = cases.deadlocked(3);
        as(cast.chair, () -> mediations.ask(number, APPLICATION)).orElseThrow();
        return number;
    }

    private CaseNumber accepted() {
        CaseNumber number = asked();
        as(cast.bureau, () -> mediations.accept(number)).orElseThrow();
        return number;
    }

    private CaseNumber investigated() {
        CaseNumber number = accepted();
        as(cast.mediator, () -> mediations.investigate(number, "方某、卢某", "双方差距两个百分点"))
                .orElseThrow();
        return number;
    }

    private CaseNumber proposed() {
        CaseNumber number = investigated();
        as(cast.mediator, () -> mediations.settle(number, SETTLEMENT)).orElseThrow();
        return number;
    }

    @Test
    void article39EitherSideMayAskAfterTalksThatLedToNothing() {
        CaseNumber untried = cases.deadlocked(0);
        assertThat(as(cast.chair, () -> mediations.ask(untried, APPLICATION)).refusals())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo("refusal.mediation.notTried");
                    assertThat(r.citation().toString()).isEqualTo("《浙江省集体合同条例》第三十九条");
                });
        CaseNumber number = cases.deadlocked(1);
        for (Actor not : List.of(cast.guide, cast.cityUnion, cast.clerk, cast.mediator, cast.negotiator)) {
            assertThat(codes(as(not, () -> mediations.ask(number, APPLICATION))))
                    .as(not.role())
                    .containsExactly("mediation.notYours.ask");
        }
        as(cast.manager, () -> mediations.ask(number, APPLICATION)).orElseThrow();
        assertThat(mediation(number).applicant()).isEqualTo(Side.ENTERPRISE);
        assertThat(codes(as(cast.chair, () -> mediations.ask(number, APPLICATION))))
                .containsExactly("mediation.openAlready");
    }

    @Test
    void anApplicationWithoutItsWordsIsRefusedFieldByField() {
        CaseNumber number = cases.deadlocked(1);
        assertThat(as(cast.chair, () -> mediations.ask(number, new ApplicationEntry("", "", "", "")))
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("issues", "claims", "facts", "contact");
        assertThat(mediations.of(number)).isEmpty();
    }

    @Test
    void article49TheBureauMayActOnItsOwnAndThenTheTermBeginsAtOnce() {
        CaseNumber number = cases.deadlocked(2);
        as(cast.bureau, () -> mediations.ask(number, APPLICATION)).orElseThrow();
        assertThat(mediation(number).applicant()).isNull();
        assertThat(mediation(number).step()).isEqualTo(Step.INVESTIGATING);
        assertThat(events.stream(MediationAccepted.class)).hasSize(1);
    }

    @Test
    void theBureauMayDeclineWithReasons() {
        CaseNumber number = asked();
        assertThat(codes(as(cast.bureau, () -> mediations.decline(number, ""))))
                .containsExactly("supervision.missing.reason");
        assertThat(codes(as(cast.mediator, () -> mediations.accept(number))))
                .containsExactly("mediation.notYours.bureau");
        as(cast.bureau, () -> mediations.decline(number, "争议不属于签订集体合同")).orElseThrow();
        assertThat(mediation(number).ending().kind()).isEqualTo(Kind.NOT_ACCEPTED);
    }

    @Test
    void itEndsThirtyDaysAfterItWasTakenUp() {
        CaseNumber number = accepted();
        LocalDate law = statute.today().plusDays(30);
        while (!statute.isWorkday(law)) {
            law = law.plusDays(1);
        }
        assertThat(mediation(number).due()).isEqualTo(law);
    }

    @Test
    void anExtensionNeedsReasonsAndNoMoreThanFifteenDays() {
        CaseNumber number = investigated();
        LocalDate due = mediation(number).due();
        assertThat(codes(as(cast.mediator, () -> mediations.extend(number, due.plusDays(10), " "))))
                .containsExactly("supervision.missing.reasons");
        assertThat(codes(as(cast.mediator, () -> mediations.extend(number, due.plusDays(16), "需要核算"))))
                .containsExactly("mediation.untilTooLate");
        assertThat(codes(as(cast.mediator, () -> mediations.extend(number, due, "需要核算"))))
                .containsExactly("mediation.untilNotLater");
        assertThat(codes(as(cast.mediator, () -> mediations.extend(number, null, ""))))
                .containsExactly("supervision.missing.reasons", "mediation.untilMissing");
        assertThat(mediation(number).extension()).isNull();
        as(cast.mediator, () -> mediations.extend(number, due.plusDays(15), "争议复杂，需要核算"))
                .orElseThrow();
        assertThat(mediation(number).due()).isEqualTo(due.plusDays(15));
        assertThat(codes(as(cast.mediator, () -> mediations.extend(number, due.plusDays(15), "再延"))))
                .containsExactly("mediation.extendedAlready");
    }

    @Test
    void article54TheAgreementBindsWhenMediatorsAndBothChiefsHaveSigned() {
        CaseNumber number = proposed();
        String digest = mediation(number).settlement().digest();
        assertThat(codes(as(cast.chair, () -> mediations.sign(number, "0".repeat(64), PASSWORD))))
                .containsExactly("mediation.textChanged");
        assertThat(codes(as(cast.chair, () -> mediations.sign(number, digest, "wrong password"))))
                .containsExactly("access.confirmationWrong");
        assertThat(codes(as(cast.clerk, () -> mediations.sign(number, digest, PASSWORD))))
                .containsExactly("mediation.notYours.sign");
        as(cast.chair, () -> mediations.sign(number, digest, PASSWORD)).orElseThrow();
        assertThat(mediation(number).isOpen()).isTrue();
        assertThat(codes(as(cast.chair, () -> mediations.sign(number, digest, PASSWORD))))
                .containsExactly("mediation.signedAlready");
        as(cast.manager, () -> mediations.sign(number, digest, PASSWORD)).orElseThrow();
        assertThat(mediation(number).ending().kind()).isEqualTo(Kind.SETTLED);
        assertThat(mediation(number).signatures()).containsOnlyKeys(Side.WORKERS, Side.ENTERPRISE);
        assertThat(events.stream(SettlementSigned.class).map(SettlementSigned::confirmedBy))
                .containsExactly(ConfirmedBy.PASSWORD, ConfirmedBy.PASSWORD);
        assertThat(events.stream(MediationEnded.class).map(MediationEnded::kind))
                .containsExactly(Kind.SETTLED);
    }

    @Test
    void anAgreementStatesFactsResultAndWhatRemains() {
        CaseNumber number = investigated();
        assertThat(as(cast.mediator, () -> mediations.settle(number, new SettlementEntry("", "", "")))
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("facts", "result", "remaining");
    }

    @Test
    void aChiefWhoDoesNotSignEndsItWithoutAnAgreement() {
        CaseNumber number = proposed();
        assertThat(codes(as(cast.manager, () -> mediations.declineSettlement(number, ""))))
                .containsExactly("supervision.missing.reason");
        as(cast.manager, () -> mediations.declineSettlement(number, "无法承担")).orElseThrow();
        Mediation ended = mediation(number);
        assertThat(ended.ending().kind()).isEqualTo(Kind.DECLINED);
        assertThat(ended.ending().side()).isEqualTo(Side.ENTERPRISE);
    }

    @Test
    void theMediatorsRecordThatNothingWasAgreedAndItCanBeAskedForAgain() {
        CaseNumber number = investigated();
        as(cast.mediator, () -> mediations.fail(number, "双方差距仍为两个百分点", true)).orElseThrow();
        assertThat(mediation(number).ending().kind()).isEqualTo(Kind.NOT_SETTLED);
        as(cast.chair, () -> mediations.ask(number, APPLICATION)).orElseThrow();
        assertThat(mediations.of(number)).extracting(Mediation::serial).containsExactly(1, 2);
    }

    @Test
    void theMediatorsRecordThatTheSidesGiveUp() {
        CaseNumber number = investigated();
        as(cast.mediator, () -> mediations.fail(number, "双方均表示不再协商", false)).orElseThrow();
        assertThat(mediation(number).ending().kind()).isEqualTo(Kind.GIVEN_UP);
    }

    @Test
    void noStepIsLeftOut() {
        CaseNumber number = asked();
        assertThat(codes(as(cast.mediator, () -> mediations.investigate(number, "方某", "事实"))))
                .containsExactly("mediation.notNow.ASKED");
        as(cast.bureau, () -> mediations.accept(number)).orElseThrow();
        assertThat(codes(as(cast.mediator, () -> mediations.settle(number, SETTLEMENT))))
                .containsExactly("mediation.notNow.INVESTIGATING");
        assertThat(codes(as(cast.chair, () -> mediations.sign(number, "", ""))))
                .containsExactly("mediation.notNow.INVESTIGATING");
    }

    @Test
    void whoHasToDoWithTheEnterpriseKeepsAway() {
        CaseNumber number = accepted();
        assertThat(codes(as(cast.involvedMediator, () -> mediations.investigate(number, "沈某", "事实"))))
                .containsExactly("mediation.involved");
        assertThat(as(cast.involvedMediator, () -> mediations.desk(number).turn()))
                .isNull();
        assertThat(as(cast.mediator, () -> mediations.desk(number).turn())).isEqualTo(MediationDesk.Turn.INVESTIGATE);
    }

    @Test
    void afterTheTermNothingIsSettledAndThePlatformRecordsIt() {
        CaseNumber number = investigated();
        LocalDate due = mediation(number).due();
        assertThatThrownBy(() -> as(Actor.PLATFORM, () -> {
                    mediations.expire(number);
                    return true;
                }))
                .as("not on the last day")
                .isInstanceOf(IllegalStateException.class);
        goTo(due.plusDays(1));
        assertThat(as(cast.mediator, () -> mediations.settle(number, SETTLEMENT))
                        .refusals())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo("refusal.mediation.termOver");
                    assertThat(r.citation().article()).isEqualTo("第三十九条");
                });
        assertThat(codes(as(cast.mediator, () -> mediations.extend(number, due.plusDays(5), "晚了"))))
                .as("an extension comes before the end")
                .containsExactly("mediation.termOver");
        as(Actor.PLATFORM, () -> {
            mediations.expire(number);
            mediations.expire(number);
            return true;
        });
        assertThat(mediation(number).ending().kind()).isEqualTo(Kind.EXPIRED);
    }

    @Test
    void whatWasSaidIsNeverChanged() {
        proposed();
        for (String table : List.of("mediation", "acceptance", "investigation", "settlement")) {
            assertThatThrownBy(
                            () -> jdbc.sql("delete from supervision." + table).update())
                    .as(table)
                    .hasStackTraceContaining("append-only");
        }
    }
}
