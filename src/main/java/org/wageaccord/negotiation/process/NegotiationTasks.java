package org.wageaccord.negotiation.process;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.SigningRefusal;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.Revisions;

/** Service tasks of {@code wage-negotiation}: the three ways back to the table, each saying why. */
@Component
public class NegotiationTasks {

    private final Bargaining bargaining;
    private final Contracts contracts;
    private final Revisions revisions;

    NegotiationTasks(Bargaining bargaining, Contracts contracts, Revisions revisions) {
        this.bargaining = bargaining;
        this.contracts = contracts;
        this.revisions = revisions;
    }

    /**
     * The congress did not pass the draft; what the chiefs had signed of it before the vote is void. Where the chiefs sign
     * first, it may also be that one refused to sign the draft, so that there was no vote.
     */
    public void reopenAfterVote(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        Optional<SigningRefusal> refused = contracts.refusal(number);
        if (refused.isPresent()) {
            reopen(number, refused.get());
            return;
        }
        contracts.notPassed(number, "草案未获职工代表大会通过");
        bargaining.reopen(number, "草案未获职工代表大会通过，由职工方提出修改方案，重新协商。");
    }

    /** A chief refused to sign what the congress had passed. */
    public void reopenAfterRefusal(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        reopen(number, contracts.refusal(number).orElseThrow());
    }

    private void reopen(CaseNumber number, SigningRefusal refused) {
        String asked = refused.way() == SigningRefusal.Way.MEDIATION ? "对方已申请协调处理，协商桌同时重开。" : "";
        bargaining.reopen(
                number, "%s首席代表%s拒绝签字：%s。%s".formatted(side(refused.side()), refused.by(), refused.reason(), asked));
    }

    /** A side took what the review objected to back to the table. */
    public void reopenAfterObjection(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        Revision revision = revisions.newest(number).orElseThrow();
        String objections = revision.objections().stream()
                .map(objection -> objection.clause() + "：" + objection.reason())
                .collect(Collectors.joining("；"));
        Revision.Settled settled = java.util.Objects.requireNonNull(revision.settled());
        bargaining.reopen(
                number, "审查提出异议：%s。%s要求回到协商桌：%s".formatted(objections, side(settled.side()), settled.reason()));
    }

    private static String side(Side side) {
        return side == Side.WORKERS ? "职工方" : "企业方";
    }
}
