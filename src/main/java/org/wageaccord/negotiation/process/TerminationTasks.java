package org.wageaccord.negotiation.process;

import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.PerformanceCourse;
import org.wageaccord.negotiation.papers.PerformancePapers;
import org.wageaccord.performance.Termination;
import org.wageaccord.performance.Terminations;
import org.wageaccord.statute.Deadline;

/** Service tasks, owner and dates of {@code termination}. */
@Component
public class TerminationTasks {

    private final CaseCourse course;
    private final PerformanceCourse performance;
    private final Terminations terminations;
    private final PerformancePapers papers;

    TerminationTasks(
            CaseCourse course, PerformanceCourse performance, Terminations terminations, PerformancePapers papers) {
        this.course = course;
        this.performance = performance;
        this.terminations = terminations;
        this.papers = papers;
    }

    /** The side that was asked. */
    public String answeringSide(String caseNumber) {
        return newest(caseNumber).side().other().name();
    }

    public void printTermination(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.termination(number);
    }

    /** The first moment of the day on which the agreement ends. */
    public Date dayComes(String caseNumber) {
        return LegalMoments.endOf(
                Objects.requireNonNull(newest(caseNumber).lastDay()).minusDays(1));
    }

    public void terminate(String caseNumber) {
        terminations.takeEffect(CaseNumber.parse(caseNumber));
    }

    public Date filingDue(String caseNumber) {
        return LegalMoments.endOf(clock(caseNumber).due());
    }

    public Date filingDueSoon(String caseNumber) {
        return LegalMoments.lastReminder(clock(caseNumber));
    }

    public void remindFiling(String caseNumber) {
        course.remind(CaseNumber.parse(caseNumber), Side.ENTERPRISE, "terminationFiling", "/performance");
    }

    public void noteFilingOverdue(String caseNumber) {
        performance.terminationFilingOverdue(CaseNumber.parse(caseNumber));
    }

    private Deadline clock(String caseNumber) {
        return course.deadline(CaseNumber.parse(caseNumber), "T17").orElseThrow();
    }

    private Termination newest(String caseNumber) {
        return terminations.newest(CaseNumber.parse(caseNumber)).orElseThrow();
    }
}
