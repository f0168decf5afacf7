package org.wageaccord.performance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** The yearly report: the enterprise's chief writes it, the workers' chief confirms it or dissents. */
@Component
class Reporting {

    private final ReportBook book;
    private final ReportRules rules;
    private final Hands hands;
    private final PerformanceNotices notices;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reporting(
            ReportBook book,
            ReportRules rules,
            Hands hands,
            PerformanceNotices notices,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.rules = rules;
        this.hands = hands;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    Outcome<Report> report(Life life, Report.Entry entry) {
        List<Report> before = book.of(life.caseNumber());
        int owed = rules.owed(life, before);
        List<Refusal> refusals =
                new ArrayList<>(hands.unless(hands.sideOf(life) == Side.ENTERPRISE, "report", Law.REPORT));
        if (waiting(before).isPresent()) {
            refusals.add(Refusal.of(null, "refusal.performance.answerFirst").citing(Law.REPORT));
        }
        refusals.addAll(rules.refusals(life, owed, entry));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Report report =
                Report.of(owed, entry, rules.clock(life, owed).due(), hands.today(), clock.instant(), hands.actor());
        book.add(life.caseNumber(), report, hands.actor());
        notices.side(life, Side.WORKERS, "report-" + owed, "reported", owed);
        events.publishEvent(new ReportGiven(life.caseNumber(), owed, entry.heldOn(), report.on(), report.isLate()));
        return Outcome.done(report);
    }

    Outcome<Void> answer(Life life, boolean confirmed, String words) {
        Optional<Report> waiting = waiting(book.of(life.caseNumber()));
        List<Refusal> refusals =
                new ArrayList<>(hands.unless(hands.sideOf(life) == Side.WORKERS, "confirm", Law.REPORT));
        if (waiting.isEmpty()) {
            refusals.add(Refusal.of(null, "refusal.performance.noReport").citing(Law.REPORT));
        }
        if (!confirmed && words.isBlank()) {
            refusals.add(
                    Refusal.of("words", "refusal.performance.dissentMissing").citing(Law.REPORT));
        }
        if (!refusals.isEmpty() || waiting.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Report report = waiting.get();
        book.answer(report.id(), confirmed, words.strip(), hands.today(), hands.actor());
        notices.side(
                life,
                Side.ENTERPRISE,
                "report-answer-" + report.number(),
                confirmed ? "confirmed" : "dissented",
                report.number());
        events.publishEvent(
                new ReportAnswered(life.caseNumber(), report.number(), confirmed, words.strip(), Side.WORKERS));
        return Outcome.done(null);
    }

    /** The report that the workers' chief has not answered. */
    static Optional<Report> waiting(List<Report> reports) {
        return reports.stream().filter(report -> report.answer() == null).findFirst();
    }
}
