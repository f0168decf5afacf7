package org.wageaccord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.EarlierEntry;
import org.wageaccord.contract.SignedPaper;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.negotiation.process.DutyFilter;
import org.wageaccord.notification.Message;
import org.wageaccord.notification.Notifications;
import org.wageaccord.statute.Statute;

/** How a case turns from its straight way: withdrawn, crossed, reopened in mid-term, guided, ended, voided. */
@CaseRoom
class EndsTests {

    private static final Upload INDEX = new Upload("指数.pdf", "%PDF-1.7 CPI".getBytes(StandardCharsets.UTF_8));

    @Autowired
    CaseTown town;

    @Autowired
    Negotiations negotiations;

    @Autowired
    CaseEnds ends;

    @Autowired
    Contracts contracts;

    @Autowired
    Duties duties;

    @Autowired
    Notifications notifications;

    @Autowired
    Statute statute;

    @Autowired
    JdbcClient jdbc;

    private PartyId enterprise;
    private Actor chair;
    private Actor manager;

    @BeforeEach
    void people() {
        town.open();
        enterprise = town.city().found(true);
        chair = town.of(enterprise, Role.WC);
        manager = town.of(enterprise, Role.EL);
    }

    // ---- withdrawal

    @Test
    void theOfferingSideWithdrawsBeforeTheOtherHasAccepted() {
        CaseNumber number = town.offered(enterprise);
        assertThat(codes(as(manager, () -> ends.withdraw(number, "不谈了")))).containsExactly("withdrawNotYours");
        assertThat(codes(as(chair, () -> ends.withdraw(number, " ")))).containsExactly("missing.reason");
        assertThat(as(chair, () -> ends.withdraw(number, "补充资料后再提出")).isDone()).isTrue();
        assertThat(stage(number)).isEqualTo(Stage.WITHDRAWN);
        assertThat(notifications.page(manager.id(), 0, 50))
                .filteredOn(message -> number.toString().equals(message.caseNumber()))
                .extracting(Message::text)
                .filteredOn(text -> text.contains("withdrawn") || text.contains("撤回"))
                .hasSize(1);
        assertThat(negotiations.deadlines(number))
                .extracting(CaseDeadline::state)
                .containsOnly(CaseDeadline.State.ENDED);
        assertThat(duties.of(manager.id(), DutyFilter.OPEN, 0).rows()).isEmpty();
        assertThat(ends.ending(number).orElseThrow().reason()).isEqualTo("补充资料后再提出");
        assertThat(as(chair, () -> negotiations.offer(town.offer(enterprise))).isDone())
                .as("and may offer again")
                .isTrue();
    }

    @Test
    void aReplyAfterTheWithdrawalIsToldSoAndChangesNothing() {
        CaseNumber number = town.offered(enterprise);
        as(chair, () -> ends.withdraw(number, "补充资料后再提出"));
        assertThat(codes(as(manager, () -> negotiations.reply(number, accept()))))
                .containsExactly("over.WITHDRAWN");
        assertThat(negotiations.file(number).orElseThrow().replied()).isEmpty();
    }

    @Test
    void onceAcceptedAnOfferIsWithdrawnOnlyByBoth() {
        CaseNumber number = accepted();
        assertThat(codes(as(chair, () -> ends.withdraw(number, "不谈了")))).containsExactly("withdrawTooLate");
        assertThat(codes(as(chair, () -> ends.propose(number, CaseEnded.Cause.ENDED_BY_BOTH, "不谈了"))))
                .containsExactly("endNotNow.ENDED_BY_BOTH");
        assertThat(codes(as(manager, () -> ends.propose(number, CaseEnded.Cause.WITHDRAWN_BY_BOTH, "不谈了"))))
                .containsExactly("endNotNow.WITHDRAWN_BY_BOTH");
        EndProposal first = as(chair, () -> ends.propose(number, CaseEnded.Cause.WITHDRAWN_BY_BOTH, "企业将整体搬迁"))
                .orElseThrow();
        assertThat(codes(as(chair, () -> ends.propose(number, CaseEnded.Cause.WITHDRAWN_BY_BOTH, "再次"))))
                .contains("endProposedAlready");
        assertThat(codes(as(chair, () -> ends.answer(number, first.id(), true))))
                .containsExactly("notYours");
        as(manager, () -> ends.answer(number, first.id(), false));
        assertThat(stage(number)).isIn(Stage.ACCEPTED, Stage.PREPARING);
        assertThat(codes(as(manager, () -> ends.answer(number, first.id(), true))))
                .containsExactly("noEndProposal");
        EndProposal second = as(chair, () -> ends.propose(number, CaseEnded.Cause.WITHDRAWN_BY_BOTH, "企业将整体搬迁"))
                .orElseThrow();
        assertThat(as(manager, () -> ends.answer(number, second.id(), true)).isDone())
                .isTrue();
        EndRecord ending = ends.ending(number).orElseThrow();
        assertThat(ending.cause()).isEqualTo(CaseEnded.Cause.WITHDRAWN_BY_BOTH);
        assertThat(ending.proposedBy()).isEqualTo(chair.name());
        assertThat(ending.by()).isEqualTo(manager.name());
        assertThat(stage(number)).isEqualTo(Stage.WITHDRAWN);
    }

    // ---- cross offers

    @Test
    void offersOfBothSidesMakeOneCaseWhoseTermRunsFromTheEarlier() {
        CaseNumber number = town.offered(enterprise);
        LocalDate due = negotiations.deadlines(number).get(0).deadline().due();
        CaseNumber second = as(manager, () -> negotiations.offer(town.counterOffer(enterprise)))
                .orElseThrow();
        assertThat(second).isEqualTo(number);
        CaseFile file = negotiations.file(number).orElseThrow();
        assertThat(file.offeredBy()).isEqualTo(Side.WORKERS);
        assertThat(file.crossed().orElseThrow().entry().topics()).containsExactly("绩效奖金考核办法");
        assertThat(negotiations.deadlines(number))
                .singleElement()
                .satisfies(d -> assertThat(d.deadline().due()).isEqualTo(due));
        assertThat(codes(as(manager, () -> negotiations.offer(town.counterOffer(enterprise)))))
                .containsExactly("caseRunning");
        ReplyEntry refuse = new ReplyEntry(ReplyEntry.Decision.REFUSE, null, null, List.of(), List.of(), null, "不想谈");
        assertThat(codes(as(manager, () -> negotiations.reply(number, refuse)))).containsExactly("offeredToo");
        assertThat(as(manager, () -> negotiations.reply(number, accept())).isDone())
                .isTrue();
    }

    // ---- mid-term

    @Test
    void outsideTheWindowOnlyAMidtermOfferWithItsProofIsTakenAndElseNothingChanges() {
        agreementUntil(statute.today().plusMonths(5));
        long before = cases();
        OfferEntry yearly = town.offer(enterprise);
        Outcome<CaseNumber> refused = as(chair, () -> negotiations.offer(yearly));
        assertThat(codes(refused)).containsExactly("outsideWindow");
        assertThat(refused.refusals().get(0).citation().law()).contains("集体合同");
        assertThat(codes(as(
                        chair,
                        () -> negotiations.offer(town.midterm(yearly, OfferKind.MIDTERM_INCREASE, null, ""), null))))
                .containsExactly(
                        "groundMissing.MIDTERM_INCREASE",
                        "basisMissing.MIDTERM_INCREASE",
                        "proofMissing.MIDTERM_INCREASE");
        assertThat(cases()).isEqualTo(before);
        OfferEntry whole = town.midterm(yearly, OfferKind.MIDTERM_INCREASE, ReopeningGround.PRICES_ROSE, "CPI 上涨 3.1%");
        CaseNumber number = as(chair, () -> negotiations.offer(whole, INDEX)).orElseThrow();
        assertThat(negotiations.find(number).orElseThrow().kind()).isEqualTo(OfferKind.MIDTERM_INCREASE);
        assertThat(negotiations.proof(number, Side.WORKERS).orElseThrow().content())
                .isEqualTo(INDEX.content());
        assertThat(negotiations.renewalWindow(enterprise)).isPresent();
    }

    // ---- no union

    @Test
    void whereThereIsNoUnionTheTownGuidesTheWorkers() {
        PartyId young = town.withoutUnion();
        Actor boss = town.of(young, Role.EL);
        Actor guide = town.city().guide();
        assertThat(codes(as(chair, () -> negotiations.offer(town.offer(young)))))
                .contains("notYours");
        int unread = notifications.unread(guide.id());
        CaseNumber number =
                as(boss, () -> negotiations.offer(town.counterOffer(young))).orElseThrow();
        assertThat(notifications.unread(guide.id())).isEqualTo(unread + 1);
        assertThat(duties.of(guide.id(), DutyFilter.OPEN, 0).rows())
                .extracting(d -> d.caseNumber())
                .contains(number);
        assertThat(as(guide, () -> negotiations.mayReply(number))).isTrue();
        assertThat(as(guide, () -> negotiations.reply(number, accept())).isDone())
                .isTrue();
        PartyId other = town.withoutUnion();
        assertThat(as(guide, () -> negotiations.offer(town.offer(other))).isDone())
                .isTrue();
    }

    // ---- voiding

    @Test
    void aSupervisorVoidsACaseForFraudWithReasonAndArticleAndItIsKept() {
        CaseNumber number = accepted();
        Actor union = town.city().unionReviewer();
        assertThat(codes(as(chair, () -> ends.voidCase(number, "造假", "某条")))).containsExactly("supervisorsOnly");
        assertThat(codes(as(union, () -> ends.voidCase(number, "", ""))))
                .containsExactly("missing.reason", "missing.article");
        assertThat(as(union, () -> ends.voidCase(number, "代表名单系伪造", "《浙江省集体合同条例》第六条"))
                        .isDone())
                .isTrue();
        assertThat(stage(number)).isEqualTo(Stage.VOIDED);
        assertThat(negotiations.file(number).orElseThrow().replied()).isPresent();
        assertThat(ends.ending(number).orElseThrow().article()).isEqualTo("《浙江省集体合同条例》第六条");
        assertThat(codes(as(union, () -> ends.voidCase(number, "再次", "某条")))).containsExactly("endedAlready");
    }

    // ---- facts

    @Test
    void howACaseEndedCannotBeChangedOrTakenAway() {
        CaseNumber number = accepted();
        EndProposal proposal = as(chair, () -> ends.propose(number, CaseEnded.Cause.WITHDRAWN_BY_BOTH, "搬迁"))
                .orElseThrow();
        as(manager, () -> ends.answer(number, proposal.id(), true));
        for (String fact : List.of("case_ending", "end_proposal", "end_answer", "offer_proof")) {
            assertThatThrownBy(() -> jdbc.sql("truncate negotiation." + fact + " cascade")
                            .update())
                    .hasStackTraceContaining("append-only");
        }
        assertThatThrownBy(() -> jdbc.sql("update negotiation.case_ending set words = 'x'")
                        .update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from negotiation.end_answer").update())
                .hasStackTraceContaining("append-only");
    }

    // ---- helpers

    private CaseNumber accepted() {
        CaseNumber number = town.offered(enterprise);
        assertThat(as(manager, () -> negotiations.reply(number, accept())).isDone())
                .isTrue();
        return number;
    }

    private ReplyEntry accept() {
        LocalDate today = statute.today();
        return new ReplyEntry(
                ReplyEntry.Decision.ACCEPT,
                today.plusDays(31).atTime(14, 0),
                "会议室",
                List.of(),
                List.of(),
                today.plusDays(20),
                null);
    }

    private void agreementUntil(LocalDate end) {
        Terms e = Example.agreed();
        Terms terms = new Terms(
                e.grades(),
                e.allowances(),
                e.pieceRates(),
                e.enterpriseMinimum(),
                end.minusYears(1).plusDays(1),
                end,
                end.minusYears(1).plusDays(1),
                e.clauses());
        SignedPaper paper = new SignedPaper("上期合同.pdf", "%PDF-1.7 上期合同".getBytes(StandardCharsets.UTF_8));
        Acting.as(
                        town.city().unionReviewer(),
                        () -> contracts.enterEarlier(
                                new EarlierEntry(enterprise, terms, end.minusYears(1), paper, null)))
                .orElseThrow();
    }

    private long cases() {
        return jdbc.sql("select count(*) from negotiation.wage_case")
                .query(Long.class)
                .single();
    }

    private Stage stage(CaseNumber number) {
        return negotiations.find(number).orElseThrow().stage();
    }

    private static <T> T as(Actor who, java.util.function.Supplier<T> act) {
        return Acting.as(who, act);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(r -> r.code().replaceFirst("refusal\\.\\w+\\.", ""))
                .toList();
    }
}
