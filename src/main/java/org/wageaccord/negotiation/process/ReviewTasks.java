package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.papers.CasePapers;

/** Service tasks and dates of {@code review}. */
@Component
public class ReviewTasks {

    private final CaseCourse course;
    private final CasePapers papers;

    ReviewTasks(CaseCourse course, CasePapers papers) {
        this.course = course;
        this.papers = papers;
    }

    public void printFilingForm(String caseNumber) {
        papers.filingForm(CaseNumber.parse(caseNumber));
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
