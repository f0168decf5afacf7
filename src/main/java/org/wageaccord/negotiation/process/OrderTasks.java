package org.wageaccord.negotiation.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.papers.LetterPapers;
import org.wageaccord.supervision.Supervision;

/** Service tasks and dates of {@code proposal-and-order}. */
@Component
public class OrderTasks {

    private final CaseCourse course;
    private final Supervision supervision;
    private final LetterPapers papers;

    OrderTasks(CaseCourse course, Supervision supervision, LetterPapers papers) {
        this.course = course;
        this.supervision = supervision;
        this.papers = papers;
    }

    public void printProposal(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.proposal(number);
    }

    /** The first moment at which the day of the order is over. */
    public Date orderDue(String caseNumber) {
        LocalDate day = Objects.requireNonNull(supervision
                        .open(CaseNumber.parse(caseNumber))
                        .orElseThrow()
                        .feedback())
                .correctBy();
        return LegalMoments.endOf(Objects.requireNonNull(day));
    }

    public void noteDisobeyed(String caseNumber) {
        supervision.disobeyed(CaseNumber.parse(caseNumber));
    }
}
