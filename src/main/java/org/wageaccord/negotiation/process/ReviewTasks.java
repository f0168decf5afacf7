package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.statute.Route;

/** Service tasks and dates of {@code review}. */
@Component
public class ReviewTasks {

    private final CaseCourse course;
    private final Filings filings;
    private final CasePapers papers;

    ReviewTasks(CaseCourse course, Filings filings, CasePapers papers) {
        this.filings = filings;
        this.course = course;
        this.papers = papers;
    }

    public void printFilingForm(String caseNumber) {
        papers.filingForm(CaseNumber.parse(caseNumber));
    }

    /** In which order the offices review what was filed, a word of the rule pack. */
    public String order(String caseNumber) {
        boolean inParallel = filing(caseNumber).order().inParallel();
        return (inParallel ? Route.Way.REVIEW_IN_PARALLEL : Route.Way.REVIEW_IN_SEQUENCE).name();
    }

    /** What two offices that reviewed at the same time say together. */
    public String verdict(String caseNumber) {
        return filing(caseNumber).verdict().name();
    }

    private FilingRecord filing(String caseNumber) {
        return filings.filing(CaseNumber.parse(caseNumber)).orElseThrow();
    }

    public Date reviewDue(String caseNumber) {
        return LegalMoments.endOf(course.deadline(CaseNumber.parse(caseNumber), "T11")
                .orElseThrow()
                .due());
    }

    public void printAcceptanceSlip(String caseNumber) {
        papers.acceptanceSlip(CaseNumber.parse(caseNumber));
    }
}
