package org.wageaccord.statute;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.YearCalendar.Holiday;

/**
 * The door for holiday notices: the administrator loads the notice of a year, once it is published. Refused where it names
 * no source, where a day lies outside its year, or where a make-up working day is also a holiday. Loaded notices reach all
 * nodes; deadlines that awaited them are computed then.
 */
@Service
@Transactional
public class CalendarDesk {

    private static final String ADMINISTRATOR = "SA";
    private static final int LONGEST = 200;
    private static final int YEARS_AHEAD = 2;
    private static final int FIRST_YEAR = 2000;

    private final Calendars calendars;
    private final Statute statute;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    CalendarDesk(Calendars calendars, Statute statute, CurrentActor actor, ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.statute = statute;
        this.actor = actor;
        this.events = events;
    }

    /** Whether the current actor is the administrator of the platform. */
    public boolean mayLoad() {
        return ADMINISTRATOR.equals(actor.get().role());
    }

    /** The notice as it would be loaded; changes nothing. */
    @Transactional(readOnly = true)
    public Outcome<YearCalendar> read(CalendarEntry entry) {
        List<Refusal> refusals = new ArrayList<>();
        if (!mayLoad()) {
            refusals.add(Refusal.of(null, "refusal.statute.notAdministrator"));
        }
        int year = year(entry.year(), refusals);
        needed("notice", entry.notice(), refusals);
        needed("number", entry.number(), refusals);
        LocalDate issued = issued(entry.issued(), refusals);
        List<Holiday> holidays = NoticeTable.read(entry.table(), refusals);
        if (year > 0) {
            YearCalendar.faults(year, holidays)
                    .forEach(fault -> refusals.add(Refusal.of(
                            "table", "refusal.statute." + fault.wrong(), fault.day(), Integer.toString(year))));
        }
        return refusals.isEmpty() && issued != null
                ? Outcome.done(new YearCalendar(year, entry.notice(), entry.number(), issued, "V2", holidays))
                : Outcome.refused(refusals);
    }

    /** Loads the notice. */
    public Outcome<YearCalendar> load(CalendarEntry entry) {
        Outcome<YearCalendar> read = read(entry);
        if (read instanceof Outcome.Done<YearCalendar> done) {
            YearCalendar notice = done.value();
            calendars.keep(notice);
            events.publishEvent(new CalendarLoaded(
                    notice.year(),
                    notice.notice(),
                    notice.number(),
                    daysOff(notice),
                    notice.holidays().stream()
                            .mapToInt(holiday -> holiday.makeUp().size())
                            .sum(),
                    Digest.of(notice.toString())));
        }
        return read;
    }

    private static int daysOff(YearCalendar notice) {
        return notice.holidays().stream()
                .mapToInt(holiday -> (int)
                        holiday.from().datesUntil(holiday.to().plusDays(1)).count())
                .sum();
    }

    private int year(String typed, List<Refusal> refusals) {
        int latest = statute.today().getYear() + YEARS_AHEAD;
        if (typed.matches("\\d{4}") && Integer.parseInt(typed) >= FIRST_YEAR && Integer.parseInt(typed) <= latest) {
            return Integer.parseInt(typed);
        }
        refusals.add(Refusal.of(
                "year", "refusal.statute.yearWrong", Integer.toString(FIRST_YEAR), Integer.toString(latest)));
        return 0;
    }

    private static void needed(String field, String text, List<Refusal> refusals) {
        if (text.isBlank() || text.length() > LONGEST) {
            refusals.add(Refusal.of(field, "refusal.statute.unsourced." + field, LONGEST));
        }
    }

    private @Nullable LocalDate issued(String typed, List<Refusal> refusals) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isAfter(statute.today())) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below: the same words help with a wrong day and a future one
        }
        refusals.add(Refusal.of("issued", "refusal.statute.unsourced.issued"));
        return null;
    }
}
