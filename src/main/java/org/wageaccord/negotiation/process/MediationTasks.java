package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.papers.LetterPapers;
import org.wageaccord.supervision.mediation.Mediations;

/** Service tasks and dates of {@code mediation}. */
@Component
public class MediationTasks {

    private final CaseCourse course;
    private final Mediations mediations;
    private final LetterPapers papers;

    MediationTasks(CaseCourse course, Mediations mediations, LetterPapers papers) {
        this.course = course;
        this.mediations = mediations;
        this.papers = papers;
    }

    /** The first moment after the term, extended or not. */
    public Date termOver(String caseNumber) {
        return LegalMoments.endOf(
                course.mediationDeadline(CaseNumber.parse(caseNumber)).due());
    }

    public Date termOverSoon(String caseNumber) {
        return LegalMoments.lastReminder(course.mediationDeadline(CaseNumber.parse(caseNumber)));
    }

    public void remindMediators(String caseNumber) {
        course.remindBureau(CaseNumber.parse(caseNumber), "mediation", "/mediation");
    }

    /** Nobody concluded in time: recorded as not agreed. Answers whether there is an agreement. */
    public boolean closeAtTermEnd(String caseNumber) {
        mediations.expire(CaseNumber.parse(caseNumber));
        return false;
    }

    public void printSettlement(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.settlement(number);
    }
}
