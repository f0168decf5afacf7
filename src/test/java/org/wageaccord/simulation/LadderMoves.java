package org.wageaccord.simulation;

import java.util.List;
import java.util.Set;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.supervision.AnswerEntry;
import org.wageaccord.supervision.AnswerKind;
import org.wageaccord.supervision.FeedbackEntry;
import org.wageaccord.supervision.InquiryEntry;
import org.wageaccord.supervision.LetterEntry;
import org.wageaccord.supervision.Matter;
import org.wageaccord.supervision.ProposalReason;
import org.wageaccord.supervision.Rung;
import org.wageaccord.supervision.mediation.SettlementEntry;

/** What can be tried beside the main line: on the ladder of letters, and in mediation. */
final class LadderMoves extends Moves {

    private static final LetterEntry LETTER = new LetterEntry("事实", "《浙江省集体合同条例》第七条", "改正", "19900000000");

    LadderMoves(WalkCity city, Cast cast, Terms start, CaseNumber number) {
        super(city, cast, start, number);
    }

    @Override
    List<Move> of(String duty) {
        var supervision = city.supervision();
        var mediations = city.mediations();
        Actor manager = chief(Side.ENTERPRISE);
        Actor chair = chief(Side.WORKERS);
        return switch (duty) {
            case "UserTask_SignReminder" ->
                List.of(
                        act("signs the reminder", city.union(), () -> supervision.remind(number, LETTER)),
                        act("ends the matter", chair, () -> supervision.withdraw(number, "不再督促")));
            case "UserTask_ReplyToReminder", "UserTask_ReplyToOpinion" ->
                List.of(
                        act(
                                "disputes the letter",
                                manager,
                                () -> supervision.answer(
                                        number, new AnswerEntry(AnswerKind.DISPUTED, "意见不当", null, List.of()))),
                        act("would not take the letter", chair, () -> supervision.rejected(number, "拒收，已留置")));
            case "UserTask_Inquire" ->
                List.of(act(
                        "inquires",
                        city.supervisors().get(0),
                        () -> supervision.inquire(
                                number,
                                new InquiryEntry(
                                        city.supervisors().stream()
                                                .map(Actor::id)
                                                .toList(),
                                        today(),
                                        "查阅记录",
                                        "没有改正",
                                        false))));
            case "UserTask_SignOpinion" ->
                List.of(act("signs the opinion", chair, () -> supervision.opine(number, LETTER)));
            case "UserTask_JudgeCorrection" ->
                List.of(act("judges it uncorrected", chair, () -> supervision.judge(number, false, "没有改正")));
            case "UserTask_SignProposal" ->
                List.of(act(
                        "proposes to the bureau",
                        city.union(),
                        () -> supervision.propose(number, Set.of(reason()), LETTER)));
            case "UserTask_FeedBack" ->
                List.of(
                        act(
                                "orders",
                                city.bureau(),
                                () -> supervision.feedBack(
                                        number, new FeedbackEntry(true, "责令改正", today().plusDays(10)))),
                        act(
                                "does not order",
                                city.bureau(),
                                () -> supervision.feedBack(number, new FeedbackEntry(false, "不予责令", null))));
            case "UserTask_CorrectAsOrdered" ->
                List.of(act("reports the correction", manager, () -> supervision.report(number, "已改正", List.of())));
            case "UserTask_AcceptMediation" ->
                List.of(
                        act("takes the dispute up", city.bureau(), () -> mediations.accept(number)),
                        act("does not take it up", city.bureau(), () -> mediations.decline(number, "不予受理")));
            case "UserTask_InvestigateDispute" ->
                List.of(
                        act("investigates", city.mediator(), () -> mediations.investigate(number, "方志强", "双方有差距")),
                        act(
                                "extends the mediation",
                                city.mediator(),
                                () -> mediations.extend(number, today().plusDays(40), "案情复杂")));
            case "UserTask_Mediate" ->
                List.of(
                        act(
                                "puts an agreement",
                                city.mediator(),
                                () -> mediations.settle(number, new SettlementEntry("争议", "上调百分之五", "津贴"))),
                        act(
                                "records that they go on alone",
                                city.mediator(),
                                () -> mediations.fail(number, "未达成", true)),
                        act("records that they give up", city.mediator(), () -> mediations.fail(number, "不再谈", false)));
            case "UserTask_SignSettlementWorkers" -> settlement(chair);
            case "UserTask_SignSettlementEnterprise" -> settlement(manager);
            default -> List.of();
        };
    }

    private List<Move> settlement(Actor chief) {
        return List.of(
                new Move(chief.role() + " signs the mediated agreement", () -> {
                    var all = city.mediations().of(number);
                    String digest = all.get(all.size() - 1).settlement().digest();
                    return told(chief, () -> city.mediations().sign(number, digest, DemoAccounts.PASSWORD));
                }),
                act(
                        chief.role() + " does not sign it",
                        chief,
                        () -> city.mediations().declineSettlement(number, "无法接受")));
    }

    private ProposalReason reason() {
        Matter matter = city.supervision().open(number).orElseThrow();
        Matter.Letter opinion = matter.letter(Rung.OPINION).orElseThrow();
        if (opinion.answer() == null) {
            return ProposalReason.NOT_ANSWERED;
        }
        return opinion.answer().kind() == AnswerKind.REJECTED ? ProposalReason.REJECTED : ProposalReason.NOT_CORRECTED;
    }
}
