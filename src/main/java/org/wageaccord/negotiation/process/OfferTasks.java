package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.statute.Deadline;
import org.wageaccord.supervision.Ground;
import org.wageaccord.supervision.Supervision;

/** Service tasks, owner and dates of {@code offer-and-reply}. */
@Component
public class OfferTasks {

    private final CaseCourse course;
    private final CasePapers papers;
    private final Supervision supervision;

    OfferTasks(CaseCourse course, CasePapers papers, Supervision supervision) {
        this.course = course;
        this.papers = papers;
        this.supervision = supervision;
    }

    /** Runs beside the waiting for the reply; the lock makes the job the one that gives way, never the person. */
    public void printOffer(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.offer(number);
    }

    /** The other side's offer of the same days, kept as a paper of the case. */
    public void printCrossOffer(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.crossOffer(number);
    }

    public void printReply(String caseNumber) {
        papers.reply(CaseNumber.parse(caseNumber));
    }

    public String replyingSide(String caseNumber) {
        return course.replyingSide(CaseNumber.parse(caseNumber)).name();
    }

    public Date replyDue(String caseNumber) {
        return LegalMoments.endOf(reply(caseNumber).due());
    }

    /** The n-th reminder, counted from 1. */
    public Date reminder(String caseNumber, long n) {
        return LegalMoments.reminder(reply(caseNumber), Math.toIntExact(n));
    }

    /** The first moment at which a reply is late. */
    public Date replyExpires(String caseNumber) {
        return LegalMoments.endOf(reply(caseNumber).due());
    }

    public void remindReply(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.remind(number, course.replyingSide(number), "reply", "/reply");
    }

    public void noteReplyOverdue(String caseNumber) {
        course.replyOverdue(CaseNumber.parse(caseNumber));
    }

    /** Silence of the enterprise is urged; there are no letters against a union. */
    public void urgeOverdue(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        if (course.replyingSide(number) == Side.ENTERPRISE) {
            urge(number, Ground.REPLY_OVERDUE);
        }
    }

    public void urgeRefusal(String caseNumber) {
        urge(CaseNumber.parse(caseNumber), Ground.OFFER_REFUSED);
    }

    /** Somebody may have raised it by hand already. */
    private void urge(CaseNumber number, Ground ground) {
        course.lock(number);
        if (supervision.open(number).filter(matter -> matter.has(ground)).isEmpty()) {
            supervision.raise(number, ground, "").orElseThrow();
        }
    }

    private Deadline reply(String caseNumber) {
        return course.deadline(CaseNumber.parse(caseNumber), "T03").orElseThrow();
    }
}
