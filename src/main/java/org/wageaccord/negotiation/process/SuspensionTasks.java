package org.wageaccord.negotiation.process;

import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.TalksCourse;
import org.wageaccord.recess.Recess;
import org.wageaccord.recess.RecessState;
import org.wageaccord.recess.Suspension;
import org.wageaccord.statute.Deadline;

/** Service tasks, owner and dates of {@code suspension}. */
@Component
public class SuspensionTasks {

    /** Before the agreed day, so that both sides can prepare. */
    private static final int DAYS_AHEAD = 3;

    private final Bargaining bargaining;
    private final Recess recess;
    private final CaseCourse course;
    private final TalksCourse talks;

    SuspensionTasks(Bargaining bargaining, Recess recess, CaseCourse course, TalksCourse talks) {
        this.bargaining = bargaining;
        this.recess = recess;
        this.course = course;
        this.talks = talks;
    }

    /** The side that will be in the chair calls both to the table again. */
    public String chairingSide(String caseNumber) {
        TableState table = bargaining.table(CaseNumber.parse(caseNumber)).orElseThrow();
        return table.chairOf(table.nextRound()).name();
    }

    /** The day both chiefs agreed on. */
    public Date meetingDue(String caseNumber) {
        return LegalMoments.endOf(current(caseNumber).entry().until());
    }

    public Date meetingNear(String caseNumber) {
        Suspension current = current(caseNumber);
        LocalDate ahead = current.entry().until().minusDays(DAYS_AHEAD);
        LocalDate first = current.begunOn().plusDays(1);
        return LegalMoments.morningOf(ahead.isBefore(first) ? first : ahead);
    }

    /** The n-th reminder of the last day, counted from 1. */
    public Date capReminder(String caseNumber, long n) {
        return LegalMoments.reminder(cap(caseNumber), Math.toIntExact(n));
    }

    /** The first moment at which the talks have rested too long. */
    public Date expires(String caseNumber) {
        return LegalMoments.endOf(cap(caseNumber).due());
    }

    public void remindResumption(String caseNumber) {
        for (Side side : Side.values()) {
            course.remind(CaseNumber.parse(caseNumber), side, "resumption", "/recess");
        }
    }

    public void noteExpired(String caseNumber) {
        talks.suspensionExpired(CaseNumber.parse(caseNumber));
    }

    private Deadline cap(String caseNumber) {
        return course.deadline(CaseNumber.parse(caseNumber), "T06").orElseThrow();
    }

    private Suspension current(String caseNumber) {
        return recess.state(CaseNumber.parse(caseNumber))
                .flatMap(RecessState::current)
                .orElseThrow();
    }
}
