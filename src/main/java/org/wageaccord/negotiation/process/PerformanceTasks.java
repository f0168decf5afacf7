package org.wageaccord.negotiation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.PerformanceCourse;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.LifeState;
import org.wageaccord.performance.Performance;
import org.wageaccord.statute.Statute;

/** Service tasks, dates and questions of {@code performance}. */
@Component
public class PerformanceTasks {

    private final Performance performance;
    private final PerformanceCourse course;
    private final Statute statute;
    private final Clock clock;

    PerformanceTasks(Performance performance, PerformanceCourse course, Statute statute, Clock clock) {
        this.performance = performance;
        this.course = course;
        this.statute = statute;
        this.clock = clock;
    }

    /** Whether a report is owed for another year of the term. */
    public boolean anotherYear(String caseNumber) {
        return performance.owedYear(CaseNumber.parse(caseNumber)).isPresent();
    }

    /** The next reminder of the end of the term; the last one where all have passed, which is reminded of at once. */
    public Date renewalReminder(String caseNumber) {
        List<LocalDate> days = course.window(CaseNumber.parse(caseNumber)).reminders();
        return LegalMoments.morningOf(next(days).orElse(days.get(days.size() - 1)));
    }

    public boolean moreReminders(String caseNumber) {
        return next(course.window(CaseNumber.parse(caseNumber)).reminders()).isPresent();
    }

    private Optional<LocalDate> next(List<LocalDate> days) {
        Date now = Date.from(clock.instant());
        return days.stream()
                .filter(day -> LegalMoments.morningOf(day).after(now))
                .findFirst();
    }

    public void remindRenewal(String caseNumber) {
        course.remindRenewal(CaseNumber.parse(caseNumber));
    }

    /** The first moment after the last day of the term. */
    public Date termOver(String caseNumber) {
        return LegalMoments.endOf(life(caseNumber).endsOn());
    }

    public void noteExpired(String caseNumber) {
        performance.expired(CaseNumber.parse(caseNumber));
    }

    /** Whether the term ended and nothing newer is in force. */
    public boolean gap(String caseNumber) {
        return life(caseNumber).state() == LifeState.EXPIRED;
    }

    public void remindGap(String caseNumber) {
        course.remindGap(CaseNumber.parse(caseNumber));
    }

    /** A week after the last reminder. */
    public Date nextGapReminder(String caseNumber) {
        return LegalMoments.morningOf(statute.today().plusWeeks(1));
    }

    /** The gap is reminded of for a year; then the list of renewals tells it alone. */
    public boolean gapLasts(String caseNumber) {
        return !statute.today().isAfter(life(caseNumber).endsOn().plusYears(1));
    }

    private Life life(String caseNumber) {
        return performance.life(CaseNumber.parse(caseNumber)).orElseThrow();
    }
}
