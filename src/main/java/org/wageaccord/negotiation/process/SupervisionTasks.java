package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.papers.LetterPapers;
import org.wageaccord.statute.Deadline;
import org.wageaccord.supervision.Rung;
import org.wageaccord.supervision.Supervision;

/** Service tasks and dates of {@code supervision-letters}. */
@Component
public class SupervisionTasks {

    private final CaseCourse course;
    private final Supervision supervision;
    private final LetterPapers papers;

    SupervisionTasks(CaseCourse course, Supervision supervision, LetterPapers papers) {
        this.course = course;
        this.supervision = supervision;
        this.papers = papers;
    }

    /** Runs in a job of its own beside acts of people; the lock makes the job the one that gives way. */
    public void printReminder(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.reminder(number);
    }

    public void printOpinion(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.opinion(number);
    }

    public Date reminderDue(String caseNumber) {
        return LegalMoments.endOf(clock(caseNumber, Rung.REMINDER).due());
    }

    public Date reminderDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(clock(caseNumber, Rung.REMINDER));
    }

    public Date opinionDue(String caseNumber) {
        return LegalMoments.endOf(clock(caseNumber, Rung.OPINION).due());
    }

    public Date opinionDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(clock(caseNumber, Rung.OPINION));
    }

    public void remindLetterReply(String caseNumber) {
        course.remind(CaseNumber.parse(caseNumber), Side.ENTERPRISE, "letter", "/supervision");
    }

    public void noteReminderOverdue(String caseNumber) {
        supervision.overdue(CaseNumber.parse(caseNumber), Rung.REMINDER);
    }

    public void noteOpinionOverdue(String caseNumber) {
        supervision.overdue(CaseNumber.parse(caseNumber), Rung.OPINION);
    }

    private Deadline clock(String caseNumber, Rung rung) {
        return course.deadline(CaseNumber.parse(caseNumber), java.util.Objects.requireNonNull(rung.term()))
                .orElseThrow();
    }
}
