package org.wageaccord.negotiation.process;

import static org.wageaccord.negotiation.process.ProcessVariables.SETTLED;
import static org.wageaccord.negotiation.process.ProcessVariables.SIGNED;
import static org.wageaccord.negotiation.process.ProcessVariables.TO_TABLE;
import static org.wageaccord.negotiation.process.ProcessVariables.VERDICT;
import static org.wageaccord.negotiation.process.ProcessVariables.VOTE_NEEDED;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.AgreementSigned;
import org.wageaccord.contract.DraftSigned;
import org.wageaccord.contract.RefusalAnswered;
import org.wageaccord.contract.SigningRefused;
import org.wageaccord.filing.AgreementInForce;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.filing.FiledWithUpperUnion;
import org.wageaccord.filing.FilingAccepted;
import org.wageaccord.filing.FilingReturned;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.OfficeObjected;
import org.wageaccord.filing.PackageFiled;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.ReviewObjected;
import org.wageaccord.filing.ReviewPassed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.revision.RevisionAgreed;
import org.wageaccord.negotiation.revision.RevisionLeft;
import org.wageaccord.negotiation.revision.RevisionProposed;

/** The facts of the rooms from the signing to the publication, told to the engine as {@link NegotiationProcess} does. */
@Component
class AgreementProcess {

    private static final int AFTER_THE_CASE = NegotiationProcess.AFTER_THE_CASE;

    private final EngineSteps steps;

    AgreementProcess(EngineSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void agreementSigned(AgreementSigned fact) {
        signed(fact.caseNumber(), fact.side());
    }

    /** Before the vote the same is owed of the draft. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void draftSigned(DraftSigned fact) {
        signed(fact.caseNumber(), fact.side());
    }

    private void signed(CaseNumber number, Side side) {
        DutyKind kind = DutyKind.of(side, DutyKind.ENTERPRISE_SIGNATURE, DutyKind.WORKERS_SIGNATURE);
        steps.complete(number, kind, Map.of(SIGNED, true));
    }

    /** A refusal ends the signing of both: it comes as a message. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void signingRefused(SigningRefused fact) {
        steps.tell(fact.caseNumber(), "contract.signingRefused", Map.of(SIGNED, false));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void refusalAnswered(RefusalAnswered fact) {
        steps.complete(fact.caseNumber(), DutyKind.AFTER_REFUSAL);
    }

    /** The first filing of an application, or what was missing in it. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void packageFiled(PackageFiled fact) {
        boolean supplied = steps.isOpen(fact.caseNumber(), DutyKind.SUPPLY);
        steps.complete(fact.caseNumber(), supplied ? DutyKind.SUPPLY : DutyKind.FILING);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void revisionProposed(RevisionProposed fact) {
        steps.complete(
                fact.caseNumber(), DutyKind.REVISION, Map.of(SETTLED, false, TO_TABLE, false, VOTE_NEEDED, false));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void revisionAgreed(RevisionAgreed fact) {
        steps.complete(
                fact.caseNumber(),
                DutyKind.REVISION,
                Map.of(SETTLED, true, TO_TABLE, false, VOTE_NEEDED, fact.voteNeeded()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void revisionLeft(RevisionLeft fact) {
        steps.complete(fact.caseNumber(), DutyKind.REVISION, Map.of(SETTLED, true, TO_TABLE, true, VOTE_NEEDED, true));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void filingAccepted(FilingAccepted fact) {
        steps.complete(fact.caseNumber(), DutyKind.ACCEPTANCE, Map.of(VERDICT, Verdict.NO_OBJECTION.name()));
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void filingReturned(FilingReturned fact) {
        decide(fact.caseNumber(), fact.office(), Verdict.INCOMPLETE);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void reviewPassed(ReviewPassed fact) {
        decide(fact.caseNumber(), fact.office(), Verdict.NO_OBJECTION);
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void reviewObjected(ReviewObjected fact) {
        decide(fact.caseNumber(), fact.office(), Verdict.OBJECTION);
    }

    /** Of two offices at work at once: the other one's work goes on. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void officeObjected(OfficeObjected fact) {
        decide(fact.caseNumber(), fact.office(), Verdict.OBJECTION);
    }

    /** What is to be hung up is printed beside: a printer that fails keeps nobody from publishing in time. */
    @EventListener
    @Order(AFTER_THE_CASE)
    void inForce(AgreementInForce fact) {
        steps.beside(fact.caseNumber(), "side-papers");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void published(AgreementPublished fact) {
        steps.complete(fact.caseNumber(), DutyKind.PUBLICATION);
        steps.beside(fact.caseNumber(), "side-papers");
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    void filedWithUpperUnion(FiledWithUpperUnion fact) {
        steps.complete(fact.caseNumber(), DutyKind.UPPER_UNION);
    }

    /** The bureau may send a filing back while it accepts it as well as while it reviews it. */
    private void decide(CaseNumber number, Office office, Verdict verdict) {
        DutyKind kind = DutyKind.UNION_REVIEW;
        if (office == Office.LABOR_BUREAU) {
            boolean accepting = steps.isOpen(number, DutyKind.ACCEPTANCE);
            kind = accepting ? DutyKind.ACCEPTANCE : DutyKind.BUREAU_REVIEW;
        }
        steps.complete(number, kind, Map.of(VERDICT, verdict.name()));
    }
}
