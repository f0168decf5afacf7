package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseLaw;
import org.wageaccord.negotiation.papers.CaseFilingFacts;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.statute.Deadline;

/** Service tasks and dates of {@code filing-and-review}. */
@Component
public class FilingTasks {

    /** The verdict of silence; the offices' own are those of {@code ReviewDecision.Verdict}. */
    static final String TACIT = "TACIT";

    private static final String FILING = "/filing";

    private final CaseCourse course;
    private final CaseLaw law;
    private final Filings filings;
    private final CaseFilingFacts facts;
    private final CasePapers papers;

    FilingTasks(CaseCourse course, CaseLaw law, Filings filings, CaseFilingFacts facts, CasePapers papers) {
        this.course = course;
        this.law = law;
        this.filings = filings;
        this.facts = facts;
        this.papers = papers;
    }

    public void prepareFiling(String caseNumber) {
        filings.prepare(facts.of(CaseNumber.parse(caseNumber)));
    }

    public Date filingDue(String caseNumber) {
        return LegalMoments.endOf(filing(caseNumber).due());
    }

    public Date filingReminder(String caseNumber) {
        return LegalMoments.lastReminder(filing(caseNumber));
    }

    public void remindFiling(String caseNumber) {
        course.remind(CaseNumber.parse(caseNumber), Side.ENTERPRISE, "filing", FILING);
    }

    public void printSupplyNotice(String caseNumber) {
        papers.supplyNotice(CaseNumber.parse(caseNumber));
    }

    public Date supplyDue(String caseNumber) {
        return LegalMoments.endOf(clock(caseNumber, "SUPPLY").due());
    }

    public Date supplyReminder(String caseNumber) {
        return LegalMoments.lastReminder(clock(caseNumber, "SUPPLY"));
    }

    public void remindSupply(String caseNumber) {
        course.remind(CaseNumber.parse(caseNumber), Side.ENTERPRISE, "supply", FILING);
    }

    /** The first moment at which what is supplied is late. */
    public Date supplyExpires(String caseNumber) {
        return LegalMoments.endOf(clock(caseNumber, "SUPPLY").due());
    }

    /** Not supplied in time: the filing counts as withdrawn. */
    public void noteWithdrawal(String caseNumber) {
        filings.supplyTermOver(CaseNumber.parse(caseNumber));
    }

    public void printReviewOpinion(String caseNumber) {
        papers.reviewOpinion(CaseNumber.parse(caseNumber));
    }

    /** 00:00 of the day after the last day of the review. */
    public Date tacitEffectAt(String caseNumber) {
        return LegalMoments.endOf(clock(caseNumber, "T11").due());
    }

    /**
     * No objection came in time: the agreement is in force from the day after the term. Where one of two offices at work at once
     * objected and the other was silent, the objection stands. Answers the verdict.
     */
    public String effectBySilence(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        return law.under(number, () -> {
            if (filings.objectionStands(number)) {
                return Verdict.OBJECTION.name();
            }
            filings.tacitlyInForce(number, clock(caseNumber, "T11").firstLateDay());
            return TACIT;
        });
    }

    private Deadline filing(String caseNumber) {
        return course.filingDeadline(CaseNumber.parse(caseNumber));
    }

    private Deadline clock(String caseNumber, String rule) {
        return course.deadline(CaseNumber.parse(caseNumber), rule).orElseThrow();
    }
}
