package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Overdue;
import org.wageaccord.sector.SectorCourse;
import org.wageaccord.sector.Talks.Verdict;

/** Service tasks, owners and dates of {@code sector-negotiation} and the models it calls. */
@Component
public class SectorTasks {

    private final SectorCourse course;

    SectorTasks(SectorCourse course) {
        this.course = course;
    }

    /** The side that was asked. */
    public String answeringSide(String caseNumber) {
        return course.answeringSide(number(caseNumber)).name();
    }

    public Date replyDue(String caseNumber) {
        return LegalMoments.endOf(course.replyClock(number(caseNumber)).due());
    }

    public Date replyDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(course.replyClock(number(caseNumber)));
    }

    public void remindReply(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.remind(number, course.answeringSide(number), "remindReply");
    }

    public void noteReplyOverdue(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.overdue(
                number,
                Overdue.REPLY,
                course.answeringSide(number),
                course.replyClock(number).due());
    }

    public Date submissionDue(String caseNumber) {
        return LegalMoments.endOf(course.submissionClock(number(caseNumber)).due());
    }

    /** 24:00 of the last day on which members enter their votes. */
    public Date votesClosed(String caseNumber) {
        return LegalMoments.endOf(course.votesClose(number(caseNumber)));
    }

    /** Answers whether the draft passed. */
    public boolean closeVotes(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.lock(number);
        return course.closeVotes(number);
    }

    public void printResolution(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.lock(number);
        course.printResolution(number);
    }

    public void printAgreement(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.lock(number);
        course.printAgreement(number);
    }

    public Date filingDue(String caseNumber) {
        return LegalMoments.endOf(course.filingClock(number(caseNumber)).due());
    }

    public Date filingDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(course.filingClock(number(caseNumber)));
    }

    public void remindFiling(String caseNumber) {
        course.remind(number(caseNumber), Side.ENTERPRISE, "remindFiling");
    }

    public void noteFilingOverdue(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.overdue(
                number,
                Overdue.FILING,
                Side.ENTERPRISE,
                course.filingClock(number).due());
    }

    public Date reviewDue(String caseNumber) {
        return LegalMoments.endOf(course.reviewClock(number(caseNumber)).due());
    }

    /** The review term passed in silence. Answers that verdict. */
    public String tacit(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.lock(number);
        course.tacit(number);
        return Verdict.TACIT.name();
    }

    public void inForce(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.lock(number);
        course.inForce(number);
    }

    public Date publicationDue(String caseNumber) {
        return LegalMoments.endOf(course.publicationClock(number(caseNumber)).due());
    }

    public Date publicationDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(course.publicationClock(number(caseNumber)));
    }

    public void remindPublication(String caseNumber) {
        course.remind(number(caseNumber), Side.ENTERPRISE, "remindPublication");
    }

    public void notePublicationOverdue(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.overdue(
                number,
                Overdue.PUBLICATION,
                Side.ENTERPRISE,
                course.publicationClock(number).due());
    }

    /** The first moment after the last day of the term. */
    public Date termOver(String caseNumber) {
        return LegalMoments.endOf(course.lastDay(number(caseNumber)));
    }

    public void noteExpired(String caseNumber) {
        course.expired(number(caseNumber));
    }

    private static CaseNumber number(String caseNumber) {
        return CaseNumber.parse(caseNumber);
    }
}
