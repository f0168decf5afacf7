package org.wageaccord.negotiation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/**
 * What the engine room tells the case, and asks it. Facts of the other rooms reach the case directly; only what the
 * process itself finds out - that two things have come together, that a term is over - comes this way.
 */
@Service
@Transactional
public class CaseCourse {

    private final WageCases cases;
    private final CaseSteps steps;
    private final CaseDeadlines deadlines;
    private final CaseReading reading;
    private final CaseNotices notices;
    private final Statute statute;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseCourse(
            WageCases cases,
            CaseSteps steps,
            CaseDeadlines deadlines,
            CaseReading reading,
            CaseNotices notices,
            Statute statute,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.steps = steps;
        this.deadlines = deadlines;
        this.reading = reading;
        this.notices = notices;
        this.statute = statute;
        this.clock = clock;
        this.events = events;
    }

    /** Waits until nobody else acts on the case: everything that moves its process comes one after the other. */
    public void lock(CaseNumber number) {
        if (cases.lock(number.toString()).isEmpty()) {
            throw new IllegalArgumentException("no case " + number);
        }
    }

    public CaseFile file(CaseNumber number) {
        return reading.file(number).orElseThrow();
    }

    /** Who has to answer the offer. */
    public Side replyingSide(CaseNumber number) {
        return found(number).offeredBy().other();
    }

    /** The newest clock of a rule in a case. */
    public Optional<Deadline> deadline(CaseNumber number, String rule) {
        return deadlines.newest(number, rule).map(CaseDeadline::deadline);
    }

    /** The clock that brings the agreed draft to the congress: the one begun last, shorter after a failed vote. */
    public Deadline congressDeadline(CaseNumber number) {
        return deadlines.newest(number, "T08", "T09").orElseThrow().deadline();
    }

    /** The clock of the filing: the one begun last, of the first text or of the revised one. */
    public Deadline filingDeadline(CaseNumber number) {
        return deadlines.newest(number, "T10", "T12").orElseThrow().deadline();
    }

    public void tableOpened(CaseNumber number) {
        WageCase moving = cases.lock(number.toString()).orElseThrow();
        moving.tableOpened(clock.instant());
        cases.saveAndFlush(moving);
    }

    /** Both teams are named and the data is handed over. */
    public void bargainingBegun(CaseNumber number) {
        WageCase moving = cases.lock(number.toString()).orElseThrow();
        moving.bargainingBegun(clock.instant());
        cases.saveAndFlush(moving);
        steps.advance(number, CaseSteps.Step.PREPARE, CaseSteps.Step.BARGAIN, statute.today());
    }

    /** The agreement is published and filed with the higher union. */
    public void closed(CaseNumber number) {
        WageCase moving = cases.lock(number.toString()).orElseThrow();
        moving.published(clock.instant());
        cases.saveAndFlush(moving);
        steps.finish(number, CaseSteps.Step.PUBLISH, statute.today());
    }

    /** The clock of the mediation that runs, extended or not. */
    public Deadline mediationDeadline(CaseNumber number) {
        return deadlines
                .newest(number, "T18", "T18X")
                .map(CaseDeadline::deadline)
                .orElseThrow();
    }

    /** Notes once that the term of the reply is over, tells both sides, the town and the city union. */
    public void replyOverdue(CaseNumber number) {
        if (!deadlines.noteOverdue(number, "T03")) {
            return;
        }
        WageCase of = found(number);
        PartyId enterprise = new PartyId(of.enterprise());
        Deadline reply = deadline(number, "T03").orElseThrow();
        for (Side side : Side.values()) {
            notices.tell(side, number, enterprise, "reply-overdue", "notice.negotiation.replyOverdue", "");
        }
        for (Role role : new Role[] {Role.TG, Role.TA}) {
            notices.tellOffice(
                    PartyId.town(of.townCode()), role, number, "reply-overdue", "notice.negotiation.replyOverdue", "");
        }
        notices.tellOffice(PartyId.CITY_UNION, Role.CU, number, "reply-overdue", "notice.negotiation.replyOverdue", "");
        events.publishEvent(new ReplyOverdue(number, of.offeredBy().other(), reply.due()));
    }

    /**
     * Reminds a side of a deadline. Reminding twice on one day does nothing.
     *
     * @param what ends the message key {@code notice.negotiation.remind.…}
     * @param page of the case where the duty is done
     */
    public void remind(CaseNumber number, Side side, String what, String page) {
        notices.tell(
                side,
                number,
                new PartyId(found(number).enterprise()),
                "remind-" + what + "-" + statute.today(),
                "notice.negotiation.remind." + what,
                page);
    }

    /** Reminds the bureau's reviewers and mediators; reminding twice on one day does nothing. */
    public void remindBureau(CaseNumber number, String what, String page) {
        for (Role role : List.of(Role.HB, Role.MD)) {
            notices.tellOffice(
                    PartyId.LABOR_BUREAU,
                    role,
                    number,
                    "remind-" + what + "-" + statute.today(),
                    "notice.negotiation.remind." + what,
                    page);
        }
    }

    /** The case alone, without its papers. */
    private WageCase found(CaseNumber number) {
        return cases.findById(number.toString()).orElseThrow();
    }
}
