package org.wageaccord.negotiation.process;

import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.Draft;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.CaseLaw;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.Revisions;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.ratification.DraftSubmission;
import org.wageaccord.ratification.Ratification;

/** Service tasks and dates of {@code ratification}. */
@Component
public class RatificationTasks {

    private final CaseCourse course;
    private final CaseLaw law;
    private final CasePapers papers;
    private final Bargaining bargaining;
    private final Contracts contracts;
    private final Ratification ratification;
    private final Revisions revisions;
    private final TextFreezing freezing;

    RatificationTasks(
            CaseCourse course,
            CaseLaw law,
            CasePapers papers,
            Bargaining bargaining,
            Contracts contracts,
            Ratification ratification,
            Revisions revisions,
            TextFreezing freezing) {
        this.course = course;
        this.law = law;
        this.papers = papers;
        this.bargaining = bargaining;
        this.contracts = contracts;
        this.ratification = ratification;
        this.revisions = revisions;
        this.freezing = freezing;
    }

    /**
     * Freezes the terms both chiefs agreed on at the table; a text revised after an objection is frozen already. Answers the
     * order in which the law of the case has it signed and voted on, a word of the rule pack.
     */
    public String freezeText(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        Draft draft = bargaining.agreedDraft(number).orElseThrow();
        if (revised(number, draft).isEmpty()) {
            freezing.freeze(number, draft.version(), draft.terms(), draft.digest());
        }
        return law.signingOrder(number).name();
    }

    /** The revision that both sides agreed on after the draft, if there is one. */
    private Optional<Revision> revised(CaseNumber number, Draft draft) {
        return revisions
                .newest(number)
                .filter(Revision::isAgreed)
                .filter(r -> Objects.requireNonNull(r.settled()).at().isAfter(draft.agreedAt()));
    }

    public void printDraft(String caseNumber) {
        papers.draft(CaseNumber.parse(caseNumber));
    }

    public void submitToCongress(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        CaseFile file = course.file(number);
        Agreement text = contracts.agreement(number).orElseThrow();
        Draft draft = bargaining.agreedDraft(number).orElseThrow();
        ratification.submit(new DraftSubmission(
                number,
                file.enterprise(),
                "%d年度工资专项集体合同（草案）".formatted(file.year()),
                text.version(),
                text.digest(),
                revised(number, draft)
                        .map(r -> Objects.requireNonNull(r.settled()).on())
                        .orElse(draft.agreedOn())));
    }

    public Date congressDue(String caseNumber) {
        return LegalMoments.endOf(
                course.congressDeadline(CaseNumber.parse(caseNumber)).due());
    }

    public Date congressReminder(String caseNumber) {
        return LegalMoments.lastReminder(course.congressDeadline(CaseNumber.parse(caseNumber)));
    }

    public void remindCongress(String caseNumber) {
        course.remind(CaseNumber.parse(caseNumber), Side.WORKERS, "congress", "/congress");
    }

    /** The day on which the vote closes. */
    public Date ballotDue(String caseNumber) {
        return LegalMoments.endOf(call(caseNumber).closesAt().toLocalDate());
    }

    /** The hour announced in the call. */
    public Date ballotCloses(String caseNumber) {
        return LegalMoments.at(call(caseNumber).closesAt().atZone(Show.BEIJING).toInstant());
    }

    /** Nobody closed the ballot by the announced hour: it closes by itself. Answers whether the draft passed. */
    public boolean countAtClosingHour(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        BallotOutcome outcome =
                law.under(number, () -> ratification.closeBallot(number).orElseThrow());
        return outcome instanceof BallotOutcome.Passed;
    }

    public void printResolution(String caseNumber) {
        papers.resolution(CaseNumber.parse(caseNumber));
    }

    private CongressCall call(String caseNumber) {
        return ratification.congress(CaseNumber.parse(caseNumber)).orElseThrow().call();
    }
}
