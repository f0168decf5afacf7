package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.Draft;
import org.wageaccord.bargaining.Team;
import org.wageaccord.contract.AgreementText;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.CaseLaw;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.ratification.DraftSubmission;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Service tasks and dates of {@code ratification}. */
@Component
public class RatificationTasks {

    private final CaseCourse course;
    private final CaseLaw law;
    private final CasePapers papers;
    private final Bargaining bargaining;
    private final Contracts contracts;
    private final Ratification ratification;
    private final Registry registry;
    private final Statute statute;

    RatificationTasks(
            CaseCourse course,
            CaseLaw law,
            CasePapers papers,
            Bargaining bargaining,
            Contracts contracts,
            Ratification ratification,
            Registry registry,
            Statute statute) {
        this.course = course;
        this.law = law;
        this.papers = papers;
        this.bargaining = bargaining;
        this.contracts = contracts;
        this.ratification = ratification;
        this.registry = registry;
        this.statute = statute;
    }

    /** Freezes the terms both chiefs agreed on; from here on every change of a byte is another text. */
    public void freezeText(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        CaseFile file = course.file(number);
        Draft draft = bargaining.agreedDraft(number).orElseThrow();
        Team.Negotiator enterprise = chief(number, Side.ENTERPRISE);
        Team.Negotiator workers = chief(number, Side.WORKERS);
        contracts.freeze(new AgreementText(
                number,
                file.enterprise(),
                file.year(),
                draft.version(),
                draft.terms(),
                draft.digest(),
                account(enterprise, file.enterprise(), Role.EL),
                enterprise.entry().name(),
                account(workers, file.enterprise(), Role.WC),
                workers.entry().name()));
    }

    private Team.Negotiator chief(CaseNumber number, Side side) {
        return bargaining.team(number, side).flatMap(Team::chief).orElseThrow();
    }

    /** The chief's own account; where the register knows none, the account of the office that makes a chief. */
    private ActorId account(Team.Negotiator chief, PartyId enterprise, Role office) {
        return chief.account() != null
                ? chief.account()
                : registry.holders(enterprise, java.util.Set.of(office), statute.today()).stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                "nobody can sign for " + enterprise + ": no account of " + office));
    }

    public void printDraft(String caseNumber) {
        papers.draft(CaseNumber.parse(caseNumber));
    }

    public void submitToCongress(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        CaseFile file = course.file(number);
        Draft draft = bargaining.agreedDraft(number).orElseThrow();
        ratification.submit(new DraftSubmission(
                number,
                file.enterprise(),
                "%d年度工资专项集体合同（草案）".formatted(file.year()),
                draft.version(),
                draft.digest(),
                draft.agreedOn()));
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
