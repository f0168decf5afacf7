package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.TalksCourse;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** Service tasks and dates of {@code team-change}. */
@Component
public class TeamChangeTasks {

    private final CaseCourse course;
    private final TalksCourse talks;
    private final CasePapers papers;
    private final Statute statute;

    TeamChangeTasks(CaseCourse course, TalksCourse talks, CasePapers papers, Statute statute) {
        this.course = course;
        this.talks = talks;
        this.papers = papers;
        this.statute = statute;
    }

    public Date workersDue(String caseNumber) {
        return LegalMoments.endOf(refill(caseNumber, Side.WORKERS).due());
    }

    public Date enterpriseDue(String caseNumber) {
        return LegalMoments.endOf(refill(caseNumber, Side.ENTERPRISE).due());
    }

    public Date workersReminder(String caseNumber) {
        return LegalMoments.lastReminder(refill(caseNumber, Side.WORKERS));
    }

    public Date enterpriseReminder(String caseNumber) {
        return LegalMoments.lastReminder(refill(caseNumber, Side.ENTERPRISE));
    }

    public void remindRefill(String caseNumber) {
        talks.remindRefill(CaseNumber.parse(caseNumber));
    }

    public void noteOverdue(String caseNumber) {
        talks.refillOverdue(CaseNumber.parse(caseNumber));
    }

    public void printTeamList(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.teamList(number);
    }

    private Deadline refill(String caseNumber, Side side) {
        return statute.deadline(
                "T04",
                talks.firstVacancy(CaseNumber.parse(caseNumber), side)
                        .orElseThrow()
                        .since());
    }
}
