package org.wageaccord.negotiation.process;

import java.util.Date;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Overdue;
import org.wageaccord.sector.SectorCourse;
import org.wageaccord.sector.Talks.Verdict;
import org.wageaccord.statute.Deadline;

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
        overdue(caseNumber, Overdue.REPLY, course.answeringSide(number(caseNumber)), course::replyClock);
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
        return course.closeVotes(locked(caseNumber));
    }

    public void printResolution(String caseNumber) {
        course.printResolution(locked(caseNumber));
    }

    public void printAgreement(String caseNumber) {
        course.printAgreement(locked(caseNumber));
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
        overdue(caseNumber, Overdue.FILING, Side.ENTERPRISE, course::filingClock);
    }

    public Date reviewDue(String caseNumber) {
        return LegalMoments.endOf(course.reviewClock(number(caseNumber)).due());
    }

    /** The review term passed in silence. Answers that verdict. */
    public String tacit(String caseNumber) {
        course.tacit(locked(caseNumber));
        return Verdict.TACIT.name();
    }

    public void inForce(String caseNumber) {
        course.inForce(locked(caseNumber));
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
        overdue(caseNumber, Overdue.PUBLICATION, Side.ENTERPRISE, course::publicationClock);
    }

    /** The first moment after the last day of the term. */
    public Date termOver(String caseNumber) {
        return LegalMoments.endOf(course.lastDay(number(caseNumber)));
    }

    public void noteExpired(String caseNumber) {
        course.expired(number(caseNumber));
    }

    private void overdue(String caseNumber, Overdue what, Side side, Function<CaseNumber, Deadline> clock) {
        CaseNumber number = number(caseNumber);
        course.overdue(number, what, side, clock.apply(number).due());
    }

    /** Nobody else acts on these talks until the step is done. */
    private CaseNumber locked(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.lock(number);
        return number;
    }

    private static CaseNumber number(String caseNumber) {
        return CaseNumber.parse(caseNumber);
    }
}
