package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.Performance;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** What the engine room tells the case about its agreement in force, and asks it, beside {@link CaseCourse}. */
@Service
@Transactional
public class PerformanceCourse {

    private static final String OFFER = "/cases/new?enterprise=";

    private final CaseDeadlines deadlines;
    private final CaseNotices notices;
    private final CaseLaw law;
    private final Performance performance;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    PerformanceCourse(
            CaseDeadlines deadlines,
            CaseNotices notices,
            CaseLaw law,
            Performance performance,
            Statute statute,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.notices = notices;
        this.law = law;
        this.performance = performance;
        this.statute = statute;
        this.events = events;
    }

    /** The window of renewal: its day is the first, its reminders lead to the end of the term. */
    @Transactional(readOnly = true)
    public Deadline window(CaseNumber number) {
        return law.of(number).deadline("T02", life(number).endsOn());
    }

    /** Reminds both sides that the term ends, the town too from the second half of the window on. Once a day. */
    public void remindRenewal(CaseNumber number) {
        Life life = life(number);
        if (performance.isRenewed(number)) {
            return;
        }
        LocalDate today = statute.today();
        long days = ChronoUnit.DAYS.between(today, life.endsOn());
        String key = "remind-renewal-" + today;
        offers(life, key, "notice.negotiation.remind.renewal", life.endsOn(), days);
        if (!today.isBefore(townHearsFrom(number))) {
            notices.tellTown(
                    life.townCode(),
                    number,
                    key,
                    "notice.negotiation.remind.renewal.town",
                    "/performance",
                    life.enterpriseName(),
                    life.endsOn(),
                    days);
        }
    }

    /** The town hears the last two reminders before the end of the term. */
    private LocalDate townHearsFrom(CaseNumber number) {
        var days = window(number).reminders();
        return days.get(Math.max(0, days.size() - 2));
    }

    /** The term is over and no newer agreement is in force: told to both sides, the town and the city union. Once a day. */
    public void remindGap(CaseNumber number) {
        Life life = life(number);
        String key = "gap-" + statute.today();
        long days = ChronoUnit.DAYS.between(life.endsOn(), statute.today());
        offers(life, key, "notice.negotiation.gap", life.endsOn(), days);
        notices.tellTown(
                life.townCode(),
                number,
                key,
                "notice.negotiation.gap.office",
                "/performance",
                life.enterpriseName(),
                life.endsOn(),
                days);
        notices.tellOffice(
                PartyId.CITY_UNION,
                Role.CU,
                number,
                key,
                "notice.negotiation.gap.office",
                "/performance",
                life.enterpriseName(),
                life.endsOn(),
                days);
    }

    /** The message of each side leads to the offer that starts from this agreement. */
    private void offers(Life life, String key, String code, Object... args) {
        for (Side side : Side.values()) {
            notices.tellOf(
                    side,
                    life.caseNumber(),
                    life.enterprise(),
                    key + "-" + side,
                    code,
                    OFFER + life.enterprise().value(),
                    args);
        }
    }

    /** Reminds both chiefs of the yearly report. Once a day. */
    public void remindReport(CaseNumber number) {
        LocalDate due = clock(number, "T15").map(Deadline::due).orElseThrow();
        for (Side side : Side.values()) {
            notices.tell(
                    side,
                    number,
                    life(number).enterprise(),
                    "remind-report-" + statute.today() + "-" + side,
                    "notice.negotiation.remind.report",
                    "/performance",
                    due);
        }
    }

    /** Notes once that the year is over without a report. */
    public void reportOverdue(CaseNumber number) {
        noteOnce(number, "T15", "report", due -> new ReportOverdue(number, due));
    }

    /** Notes once that the termination was not filed in time. */
    public void terminationFilingOverdue(CaseNumber number) {
        noteOnce(number, "T17", "termination", due -> new TerminationFilingOverdue(number, due));
    }

    private void noteOnce(CaseNumber number, String rule, String what, Function<LocalDate, Recorded> news) {
        if (deadlines.noteOverdue(number, rule)) {
            LocalDate due = clock(number, rule).map(Deadline::due).orElseThrow();
            overdue(number, what + "-overdue-" + due, "notice.negotiation." + what + "Overdue");
            events.publishEvent(news.apply(due));
        }
    }

    private void overdue(CaseNumber number, String key, String code) {
        Life life = life(number);
        for (Side side : Side.values()) {
            notices.tell(side, number, life.enterprise(), key + "-" + side, code, "/performance");
        }
        notices.tellTown(life.townCode(), number, key, code, "/performance");
    }

    private Optional<Deadline> clock(CaseNumber number, String rule) {
        return deadlines.newest(number, rule).map(CaseDeadline::deadline);
    }

    private Life life(CaseNumber number) {
        return performance.life(number).orElseThrow();
    }
}
