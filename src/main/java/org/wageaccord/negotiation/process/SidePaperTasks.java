package org.wageaccord.negotiation.process;

import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.papers.SidePapers;

/** The service task of {@code side-papers}. */
@Component
public class SidePaperTasks {

    private final CaseCourse course;
    private final SidePapers papers;

    SidePaperTasks(CaseCourse course, SidePapers papers) {
        this.course = course;
        this.papers = papers;
    }

    /** Every paper about what happened beside the meetings that is not printed yet. */
    public void printOutstanding(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.printOutstanding(number);
    }
}
