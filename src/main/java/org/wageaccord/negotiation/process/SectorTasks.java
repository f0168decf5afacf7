package org.wageaccord.negotiation.process;

import java.util.Date;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Overdue;
import org.wageaccord.sector.SectorClocks;
import org.wageaccord.sector.SectorCourse;
import org.wageaccord.statute.Deadline;

/** Service tasks, owners and dates of {@code sector-negotiation} and the models it calls. */
@Component
public class SectorTasks {

    private final SectorCourse course;
    private final SectorClocks clocks;

    SectorTasks(SectorCourse course, SectorClocks clocks) {
        this.course = course;
        this.clocks = clocks;
    }

    /** The side that was asked. */
    public String answeringSide(String caseNumber) {
        return course.answeringSide(number(caseNumber)).name();
    }

    public Date replyDue(String caseNumber) {
        return LegalMoments.endOf(clocks.reply(number(caseNumber)).due());
    }

    public Date replyDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(clocks.reply(number(caseNumber)));
    }

    public void remindReply(String caseNumber) {
        CaseNumber number = number(caseNumber);
        course.remind(number, course.answeringSide(number), "remindReply");
    }

    public void noteReplyOverdue(String caseNumber) {
        overdue(caseNumber, Overdue.REPLY, course.answeringSide(number(caseNumber)), clocks::reply);
    }

    public Date submissionDue(String caseNumber) {
        return LegalMoments.endOf(clocks.submission(number(caseNumber)).due());
    }

    /** 24:00 of the last day on which members enter their votes. */
    public Date votesClosed(String caseNumber) {
        return LegalMoments.endOf(clocks.votesClose(number(caseNumber)));
    }

    /** Answers whether the draft passed. */
    public boolean closeVotes(String caseNumber) {
        return course.closeVotes(locked(caseNumber));
    }

    public void printResolution(String caseNumber) {
        course.printResolution(locked(caseNumber));
    }

    /** Answers whether the text terminates an agreement. */
    public boolean printAgreement(String caseNumber) {
        CaseNumber number = locked(caseNumber);
        course.printAgreement(number);
        return course.isTermination(number);
    }

    public Date filingDue(String caseNumber) {
        return LegalMoments.endOf(clocks.filing(number(caseNumber)).due());
    }

    public Date filingDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(clocks.filing(number(caseNumber)));
    }

    public void remindFiling(String caseNumber) {
        course.remind(number(caseNumber), Side.ENTERPRISE, "remindFiling");
    }

    public void noteFilingOverdue(String caseNumber) {
        overdue(caseNumber, Overdue.FILING, Side.ENTERPRISE, clocks::filing);
    }

    public Date reviewDue(String caseNumber) {
        return LegalMoments.endOf(clocks.review(number(caseNumber)).due());
    }

    /** In which order the offices review what was filed, a word of the rule pack. */
    public String reviewOrder(String caseNumber) {
        return course.reviewOrder(number(caseNumber)).name();
    }

    /** What two offices that reviewed at the same time say together. */
    public String reviewVerdict(String caseNumber) {
        return course.reviewVerdict(number(caseNumber)).name();
    }

    /** The review term is over. Answers the verdict: that of silence, or the objection of one office that stands. */
    public String tacit(String caseNumber) {
        return course.tacit(locked(caseNumber)).name();
    }

    /** Talks by an earlier model ask here for the effect, which the review itself has by now. */
    public void inForce(String caseNumber) {
        course.requireInForce(number(caseNumber));
    }

    public void printOpinion(String caseNumber) {
        course.printOpinion(locked(caseNumber));
    }

    public void printSupplyNotice(String caseNumber) {
        course.printSupplyNotice(locked(caseNumber));
    }

    public Date supplyDue(String caseNumber) {
        return LegalMoments.endOf(clocks.supply(number(caseNumber)).due());
    }

    public Date supplyDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(clocks.supply(number(caseNumber)));
    }

    public void remindSupply(String caseNumber) {
        course.remind(number(caseNumber), Side.ENTERPRISE, "remindSupply");
    }

    /** Not supplied in time: the filing counts as withdrawn. */
    public void noteWithdrawal(String caseNumber) {
        course.withdraw(locked(caseNumber));
    }

    /** The side that has the minutes to confirm. */
    public String confirmingSide(String caseNumber) {
        return course.confirmingSide(number(caseNumber)).name();
    }

    public void printMinutes(String caseNumber) {
        course.printMinutes(locked(caseNumber));
    }

    public void printJoinings(String caseNumber) {
        course.printJoinings(locked(caseNumber));
    }

    /** The first moment after the last day of what is terminated. */
    public Date lastDayOver(String caseNumber) {
        return LegalMoments.endOf(clocks.lastDay(number(caseNumber)));
    }

    public void endAgreement(String caseNumber) {
        course.terminate(locked(caseNumber));
    }

    public Date endFilingDue(String caseNumber) {
        return LegalMoments.endOf(clocks.endFiling(number(caseNumber)).due());
    }

    public Date endFilingDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(clocks.endFiling(number(caseNumber)));
    }

    public void remindEnding(String caseNumber) {
        course.remind(number(caseNumber), Side.ENTERPRISE, "remindEnding");
    }

    public void noteEndingOverdue(String caseNumber) {
        overdue(caseNumber, Overdue.ENDING, Side.ENTERPRISE, clocks::endFiling);
    }

    public Date publicationDue(String caseNumber) {
        return LegalMoments.endOf(clocks.publication(number(caseNumber)).due());
    }

    public Date publicationDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(clocks.publication(number(caseNumber)));
    }

    public void remindPublication(String caseNumber) {
        course.remind(number(caseNumber), Side.ENTERPRISE, "remindPublication");
    }

    public void notePublicationOverdue(String caseNumber) {
        overdue(caseNumber, Overdue.PUBLICATION, Side.ENTERPRISE, clocks::publication);
    }

    /** The first moment after the last day of the term. */
    public Date termOver(String caseNumber) {
        return LegalMoments.endOf(clocks.lastDay(number(caseNumber)));
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
