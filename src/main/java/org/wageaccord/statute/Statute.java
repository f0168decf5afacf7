package org.wageaccord.statute;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.TimeLeft.Level;
import org.wageaccord.statute.pack.Pack;
import org.wageaccord.statute.pack.Places;
import org.wageaccord.statute.pack.RuleBook;

/**
 * The door of the statute room: what the law of the city's place says on a date. Deadlines, thresholds and rates come
 * from rule packs; nothing legal is typed anywhere else. {@link #at} asks for other places and for the packs that a case
 * began with; {@link #under} lets everything on a thread ask those.
 */
@Service
public class Statute {

    private static final int SOON = 3;

    private final City city;
    private final Shelf shelf;
    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;
    private final Map<String, LocalLaw> laws = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable LocalLaw> scope = new ThreadLocal<>();

    @Autowired
    Statute(City city, Shelf shelf, Calendars calendar, Clock clock) {
        this.city = city;
        this.shelf = shelf;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Reads packs and calendars of the class path; a broken one stops it, naming file and line. */
    public Statute(City city, Clock clock) {
        this(city, Shelf.of(null), clock);
    }

    /** Without a database and for no city: packs and calendars of the class path and of a folder, for {@link #at}. */
    public static Statute offline(@Nullable Path folder, Clock clock) {
        return new Statute(new City(Places.COUNTRY, "", "", "", ""), Shelf.of(folder), clock);
    }

    private Statute(City city, Shelf shelf, Clock clock) {
        this.city = city;
        this.shelf = shelf;
        WorkingCalendar years = new WorkingCalendar(shelf.calendars());
        this.calendar = () -> years;
        this.clock = clock;
    }

    /** The law of the city, by the packs loaded, or on this thread by those of {@link #under}. */
    public LocalLaw law() {
        LocalLaw scoped = scope.get();
        return scoped == null ? at(city.place()) : scoped;
    }

    /** The law of the city by the packs loaded, whatever case is acted on: for how offices work, which no case brings along. */
    public LocalLaw current() {
        return at(city.place());
    }

    /** The law of a place by the packs loaded. @throws IllegalArgumentException for a place no pack speaks of */
    public LocalLaw at(String place) {
        return laws.computeIfAbsent(place, code -> law(code, shelf.packs()));
    }

    /**
     * The law of a place by the packs of these versions, e.g. those a case began with; by those loaded where none are named.
     *
     * @throws PacksMissing where they cannot be found any more
     */
    public LocalLaw at(String place, PackVersions versions) {
        LocalLaw loaded = at(place);
        return versions.isEmpty() || versions.equals(loaded.versions())
                ? loaded
                : laws.computeIfAbsent(place + " " + versions, key -> law(place, shelf.packs(versions)));
    }

    /** The law of the city by the packs of these versions; see {@link #at(String, PackVersions)}. */
    public LocalLaw at(PackVersions versions) {
        return at(city.place(), versions);
    }

    private LocalLaw law(String place, List<Pack> packs) {
        if (!knows(place)) {
            throw new IllegalArgumentException(
                    "no rule pack speaks of place " + place + "; there are " + String.join(", ", places().keySet()));
        }
        return new LocalLaw(place, RuleBook.of(packs, place), calendar);
    }

    /** Whether a pack speaks of a place: its own, or that of its prefecture or province. */
    public boolean knows(String place) {
        return Places.isPlace(place)
                && (place.equals(Places.COUNTRY)
                        || RuleBook.of(shelf.packs(), place).knowsThePlace());
    }

    /** The places that have a pack, with their names. */
    public Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        shelf.packs().forEach(pack -> places.putIfAbsent(pack.place(), pack.name()));
        return places;
    }

    /** Until it is closed, this thread is told the law by the packs of these versions. */
    public Scope under(PackVersions versions) {
        LocalLaw before = scope.get();
        scope.set(at(city.place(), versions));
        return () -> {
            if (before == null) {
                scope.remove();
            } else {
                scope.set(before);
            }
        };
    }

    /** Closing it leaves {@link #under}. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * The deadline that rule {@code id} (e.g. {@code T03}) sets when its trigger fact happens on {@code trigger}. Where the
     * count reaches into a year whose holiday notice is not loaded, the deadline says that it awaits it.
     */
    public Deadline deadline(String id, LocalDate trigger) {
        return law().deadline(id, trigger);
    }

    /** How much is left of a deadline today, in the kind of day the rule counts; lateness is told in calendar days. */
    public TimeLeft left(Deadline deadline) {
        LocalDate today = today();
        if (deadline.awaits() != null) {
            return new TimeLeft(deadline.awaits(), deadline.unit(), Level.AWAITING);
        }
        if (today.isAfter(deadline.due())) {
            int late = (int) ChronoUnit.DAYS.between(deadline.due(), today);
            return new TimeLeft(late, Rule.Unit.CALENDAR_DAYS, Level.OVERDUE);
        }
        if (today.equals(deadline.due())) {
            return new TimeLeft(0, deadline.unit(), Level.TODAY);
        }
        int days = deadline.unit() == Rule.Unit.WORKING_DAYS
                ? calendar.get().between(today, deadline.due())
                : (int) ChronoUnit.DAYS.between(today, deadline.due());
        return new TimeLeft(days, deadline.unit(), days <= SOON ? Level.SOON : Level.CALM);
    }

    /** A rule of the pack in force today; an unknown id is a bug. */
    public Rule rule(String id) {
        return rule(id, today());
    }

    /** A rule in force on a day. The id of a period (T03) means its first binding rule (T03a). */
    public Rule rule(String id, LocalDate on) {
        return law().rule(id, on);
    }

    public List<Rule> rules(LocalDate on) {
        return law().rules(on);
    }

    /** Which way a step goes today, e.g. {@code SIGNING_ORDER}. */
    public Route route(String id) {
        return law().route(id, today());
    }

    /** The name of a rule's place: 浙江省 for 330000. */
    public String placeName(Rule rule) {
        return places().getOrDefault(rule.place(), rule.place());
    }

    /** Ids of the deadlines in force today with their titles, in order. */
    public Map<String, String> deadlineTitles() {
        return law().deadlineTitles(today());
    }

    /** The holiday notices loaded. */
    public List<YearCalendar> calendars() {
        return calendar.get().years();
    }

    /** Whether a day is a working day. @throws CalendarMissing if the year's notice is not loaded */
    public boolean isWorkday(LocalDate day) {
        return calendar.get().isWorkday(day);
    }

    /** The local monthly minimum wage on a day. */
    public MinimumWage minimumWage(LocalDate on) {
        return law().minimumWage(on).orElseThrow(() -> new IllegalArgumentException("no minimum wage known on " + on));
    }

    /** The least number of congress delegates for a staff (Democratic Management Regulation art. 10): 47 for 240. */
    public int delegatesMinimum(int staff) {
        return law().delegatesMinimum(staff, today());
    }

    /** Today in Beijing by the legal clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Show.BEIJING);
    }
}
