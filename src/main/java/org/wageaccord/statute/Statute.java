package org.wageaccord.statute;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Pack.WageEntry;
import org.wageaccord.statute.TimeLeft.Level;

/**
 * The door of the statute room: what the law of the city's place says on a date. Deadlines, thresholds and rates come
 * from rule packs (class path {@code statute/*.yaml}); nothing legal is typed anywhere else.
 */
@Service
public class Statute {

    private static final int SOON = 3;

    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final Counting counting;
    private final Clock clock;

    /** Reads packs and calendars of the class path; a broken one stops the start, naming file and rule. */
    @Autowired
    public Statute(City city, Clock clock) {
        this(RuleBook.of(PackReader.packs().values(), city.place()), PackReader.calendar(), clock);
    }

    Statute(RuleBook book, WorkingCalendar calendar, Clock clock) {
        this.book = book;
        this.calendar = calendar;
        this.counting = new Counting(calendar);
        this.clock = clock;
    }

    /**
     * The deadline that rule {@code id} (e.g. {@code T03}) sets when its trigger fact happens on {@code trigger}.
     *
     * @throws CalendarMissing where the count reaches into a year whose holiday notice is not loaded
     */
    public Deadline deadline(String id, LocalDate trigger) {
        Period period = book.period(id).orElseThrow(() -> new IllegalArgumentException("no period " + id));
        return counting.count(period, trigger, ruleId -> rule(ruleId, trigger));
    }

    /** How much is left of a deadline today, in the kind of day the rule counts; lateness is told in calendar days. */
    public TimeLeft left(Deadline deadline) {
        LocalDate today = today();
        if (today.isAfter(deadline.due())) {
            int late = (int) ChronoUnit.DAYS.between(deadline.due(), today);
            return new TimeLeft(late, Rule.Unit.CALENDAR_DAYS, Level.OVERDUE);
        }
        if (today.equals(deadline.due())) {
            return new TimeLeft(0, deadline.unit(), Level.TODAY);
        }
        int days = deadline.unit() == Rule.Unit.WORKING_DAYS
                ? calendar.between(today, deadline.due())
                : (int) ChronoUnit.DAYS.between(today, deadline.due());
        return new TimeLeft(days, deadline.unit(), days <= SOON ? Level.SOON : Level.CALM);
    }

    /** A rule of the pack in force today; an unknown id is a bug. */
    public Rule rule(String id) {
        return rule(id, today());
    }

    /** A rule in force on a day. The id of a period (T03) means its first binding rule (T03a). */
    public Rule rule(String id, LocalDate on) {
        return book.rule(id, on)
                .or(() -> book.period(id)
                        .flatMap(period -> book.rule(period.binding().get(0), on)))
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id + " in force on " + on));
    }

    public List<Rule> rules(LocalDate on) {
        return book.rules(on);
    }

    /** The name of a rule's place: 浙江省 for 330000. */
    public String placeName(Rule rule) {
        return book.placeName(rule.place()).orElseThrow();
    }

    /** Ids of all deadlines with their titles, in order. */
    public Map<String, String> deadlineTitles() {
        Map<String, String> titles = new LinkedHashMap<>();
        book.periods().forEach(period -> titles.put(period.id(), period.title()));
        return titles;
    }

    /** The holiday notices loaded. */
    public List<YearCalendar> calendars() {
        return calendar.years();
    }

    /** Whether a day is a working day. @throws CalendarMissing if the year's notice is not loaded */
    public boolean isWorkday(LocalDate day) {
        return calendar.isWorkday(day);
    }

    /** The local monthly minimum wage on a day. */
    public MinimumWage minimumWage(LocalDate on) {
        WageEntry wage =
                book.minimumWage(on).orElseThrow(() -> new IllegalArgumentException("no minimum wage known on " + on));
        return new MinimumWage(
                Objects.requireNonNull(wage.monthly()),
                Objects.requireNonNull(wage.validFrom()),
                rule("MIN_WAGE_COMPARISON", on).citation(),
                Objects.requireNonNull(wage.source()),
                Objects.requireNonNull(wage.trust()));
    }

    /** The least number of congress delegates for a staff (Democratic Management Regulation art. 10): 47 for 240. */
    public int delegatesMinimum(int staff) {
        if (staff < 100) {
            return rule("DELEGATES_BELOW_100").number();
        }
        if (staff < 1000) {
            return rule("DELEGATES_FROM_100").number()
                    + rule("DELEGATES_PER_100").number() * ((staff - 100) / 100);
        }
        if (staff < 5000) {
            return rule("DELEGATES_FROM_1000").number()
                    + rule("DELEGATES_PER_1000").number() * ((staff - 1000) / 1000);
        }
        return rule("DELEGATES_FROM_5000").number();
    }

    /** Today in Beijing by the legal clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Show.BEIJING);
    }
}
