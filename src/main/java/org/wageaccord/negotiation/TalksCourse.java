package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Teams;
import org.wageaccord.teams.Vacancy;

/** What the engine room tells the case about the talks, beside {@link CaseCourse}: terms that ran out, duties that are moot. */
@Service
@Transactional
public class TalksCourse {

    private final CaseDeadlines deadlines;
    private final CaseReading reading;
    private final CaseNotices notices;
    private final CaseHeads heads;
    private final Teams teams;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    TalksCourse(
            CaseDeadlines deadlines,
            CaseReading reading,
            CaseNotices notices,
            CaseHeads heads,
            Teams teams,
            Statute statute,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.reading = reading;
        this.notices = notices;
        this.heads = heads;
        this.teams = teams;
        this.statute = statute;
        this.events = events;
    }

    /** Code of the town whose union guides the workers, where the enterprise has no union. */
    @Transactional(readOnly = true)
    public Optional<String> guidingTown(CaseNumber number) {
        return reading.file(number).flatMap(file -> heads.guidingTown(file.enterprise()));
    }

    /** The clock of the disclosure stops where the workers waived it; where data was handed over it has stopped before. */
    public void disclosureEnded(CaseNumber number) {
        deadlines.stop(number, "T05");
    }

    /** The suspensions of the case have lasted as long as the law lets them: both sides must choose how it goes on. */
    public void suspensionExpired(CaseNumber number) {
        if (!deadlines.noteOverdue(number, "T06")) {
            return;
        }
        CaseFile file = reading.file(number).orElseThrow();
        for (Side side : Side.values()) {
            tell(number, file, side, "suspension-expired", "notice.negotiation.suspensionExpired", "/recess");
        }
        notices.tellOffice(
                PartyId.town(file.townCode()),
                Role.TG,
                number,
                "suspension-expired",
                "notice.negotiation.suspensionExpired",
                "");
        LocalDate due = deadlines.newest(number, "T06").orElseThrow().deadline().due();
        events.publishEvent(new SuspensionExpired(number, due));
    }

    /** Reminds the sides that have a seat to fill. */
    public void remindRefill(CaseNumber number) {
        CaseFile file = reading.file(number).orElseThrow();
        for (Side side : Side.values()) {
            if (firstVacancy(number, side).isPresent()) {
                tell(
                        number,
                        file,
                        side,
                        "remind-refill-" + statute.today(),
                        "notice.negotiation.remind.refill",
                        "/teams");
            }
        }
    }

    /** The term to fill a seat is over: told to both sides, once a vacancy. */
    public void refillOverdue(CaseNumber number) {
        List<LocalDate> over = deadlines.overdueSince(number, "T04");
        for (Side side : Side.values()) {
            firstVacancy(number, side)
                    .filter(vacancy -> over.contains(vacancy.due()))
                    .ifPresent(vacancy -> overdue(number, side, vacancy));
        }
    }

    private void overdue(CaseNumber number, Side vacant, Vacancy vacancy) {
        CaseFile file = reading.file(number).orElseThrow();
        for (Side side : Side.values()) {
            tell(
                    number,
                    file,
                    side,
                    "refill-overdue-" + vacancy.id(),
                    "notice.negotiation.refillOverdue." + vacant,
                    "/teams");
        }
        events.publishEvent(new RefillOverdue(number, vacant, vacancy.name(), vacancy.due()));
    }

    /** The seat of a side that has been vacant longest. */
    @Transactional(readOnly = true)
    public Optional<Vacancy> firstVacancy(CaseNumber number, Side side) {
        return teams.sides(number).stream()
                .map((Sides s) -> s.open(side))
                .flatMap(open -> open.stream().min(java.util.Comparator.comparing(Vacancy::since)).stream())
                .findFirst();
    }

    private void tell(CaseNumber number, CaseFile file, Side side, String key, String code, String page) {
        notices.tell(side, number, file.enterprise(), key, code, page);
    }
}
