package org.wageaccord.negotiation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.PerformanceCourse;
import org.wageaccord.negotiation.papers.PerformancePapers;
import org.wageaccord.statute.Deadline;

/** Service tasks and dates of {@code yearly-report}. */
@Component
public class ReportTasks {

    private final CaseCourse course;
    private final PerformanceCourse performance;
    private final PerformancePapers papers;

    ReportTasks(CaseCourse course, PerformanceCourse performance, PerformancePapers papers) {
        this.course = course;
        this.performance = performance;
        this.papers = papers;
    }

    /** The n-th reminder of the year, counted from 1; with the first one the report is asked for. */
    public Date reportReminder(String caseNumber, long n) {
        return LegalMoments.reminder(clock(caseNumber), Math.toIntExact(n));
    }

    public Date reportDue(String caseNumber) {
        return LegalMoments.endOf(clock(caseNumber).due());
    }

    public void remindReport(String caseNumber) {
        performance.remindReport(CaseNumber.parse(caseNumber));
    }

    public void noteReportOverdue(String caseNumber) {
        performance.reportOverdue(CaseNumber.parse(caseNumber));
    }

    /** Runs in a job of its own beside acts of people; the lock makes the job the one that gives way. */
    public void printReport(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.printReports(number);
    }

    private Deadline clock(String caseNumber) {
        return course.deadline(CaseNumber.parse(caseNumber), "T15").orElseThrow();
    }
}
