package org.wageaccord.statute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.wageaccord.statute.pack.Pack;
import org.wageaccord.statute.pack.RuleBook;

/** The law of one place as certain versions of the packs tell it: rules, routes and deadlines by date. */
public final class LocalLaw {

    private final String place;
    private final RuleBook book;
    private final Supplier<WorkingCalendar> calendar;

    LocalLaw(String place, RuleBook book, Supplier<WorkingCalendar> calendar) {
        this.place = place;
        this.book = book;
        this.calendar = calendar;
    }

    /** Administrative code of the place. */
    public String place() {
        return place;
    }

    /** The versions of the packs that speak here. */
    public PackVersions versions() {
        Map<String, String> digests = new TreeMap<>();
        book.packs().forEach(pack -> digests.put(pack.id(), pack.origin().digest()));
        return new PackVersions(digests);
    }

    /** The packs that speak here, nearest first: names of their places by name of pack. */
    public Map<String, String> packs() {
        Map<String, String> names = new LinkedHashMap<>();
        book.packs().forEach(pack -> names.put(pack.id(), pack.name()));
        return names;
    }

    /**
     * The deadline that rule {@code id} (e.g. {@code T03}) sets when its trigger fact happens on {@code trigger}. Where the
     * count reaches into a year whose holiday notice is not loaded, the deadline says that it awaits it.
     */
    public Deadline deadline(String id, LocalDate trigger) {
        return extended(id, trigger, 0);
    }

    /** Whether a rule, a deadline or a route of this id is told here at all, whenever it holds. */
    boolean knows(String id) {
        return book.knows(id);
    }

    /** Whether this place sets a deadline of this id for a fact of that day. */
    public boolean hasDeadline(String id, LocalDate trigger) {
        return book.period(id, trigger).isPresent();
    }

    /**
     * The deadline lengthened by {@code days} of its rule's own kind, as a written decision may (e.g. T18, T22).
     *
     * @throws IllegalArgumentException where the rule knows no extension or not one as long: callers refuse before
     */
    public Deadline extended(String id, LocalDate trigger, int days) {
        RuleBook.Holding holding = book.period(id, trigger)
                .orElseThrow(() -> new IllegalArgumentException("no period " + id + " at " + place + " on " + trigger));
        if (days < 0 || days > longestExtension(holding, trigger)) {
            throw new IllegalArgumentException(id + " cannot be extended by " + days);
        }
        return new Counting(calendar.get()).count(holding, trigger, days);
    }

    private int longestExtension(RuleBook.Holding holding, LocalDate on) {
        String extension = holding.period().extension();
        return extension == null
                ? 0
                : book.rule(extension, on).map(Rule::number).orElse(0);
    }

    /** A rule in force on a day. The id of a period (T03) means its first binding rule (T03a). */
    public Rule rule(String id, LocalDate on) {
        return find(id, on)
                .orElseThrow(
                        () -> new IllegalArgumentException("no rule " + id + " in force at " + place + " on " + on));
    }

    /** As {@link #rule}, empty where this place has no such rule on that day. */
    public Optional<Rule> find(String id, LocalDate on) {
        return book.rule(id, on)
                .or(() -> book.period(id, on).map(holding -> holding.binding().get(0)));
    }

    /** All rules in force on a day, by id. */
    public List<Rule> rules(LocalDate on) {
        return book.rules(on);
    }

    /** Every layer that speaks of an id on a day, nearest first. */
    public List<Rule> said(String id, LocalDate on) {
        return book.said(id, on);
    }

    /** All versions of a rule that this place's packs know, whenever they hold. */
    public List<Rule> versions(String id) {
        return book.versions(id);
    }

    /** Which way a step goes here, e.g. {@code SIGNING_ORDER}. */
    public Route route(String id, LocalDate on) {
        return book.route(id, on)
                .orElseThrow(
                        () -> new IllegalArgumentException("no route " + id + " in force at " + place + " on " + on));
    }

    public List<Route> routes(LocalDate on) {
        return book.routes(on);
    }

    /** Ids of the deadlines that this place sets on a day, with their titles, in order. */
    public Map<String, String> deadlineTitles(LocalDate on) {
        Map<String, String> titles = new LinkedHashMap<>();
        book.periods().stream()
                .filter(period -> book.period(period.id(), on).isPresent())
                .forEach(period -> titles.put(period.id(), period.title()));
        return titles;
    }

    /** The deadlines that a rule takes part in, by id with title. */
    public Map<String, String> deadlinesOf(String ruleId) {
        Map<String, String> titles = new LinkedHashMap<>();
        book.periods().stream()
                .filter(period -> period.binding().contains(ruleId)
                        || period.target().contains(ruleId)
                        || ruleId.equals(period.extension()))
                .forEach(period -> titles.put(period.id(), period.title()));
        return titles;
    }

    /** The name of a place that speaks here: 浙江省 for 330000. */
    public String placeName(String code) {
        return book.placeName(code).orElse(code);
    }

    /** The local monthly minimum wage on a day, empty where no pack tells it. */
    public Optional<MinimumWage> minimumWage(LocalDate on) {
        return book.minimumWage(on).map(wage -> minimumWage(wage, on));
    }

    private MinimumWage minimumWage(Pack.Wage wage, LocalDate on) {
        return new MinimumWage(
                wage.monthly(),
                wage.validFrom(),
                rule("MIN_WAGE_COMPARISON", on).citation(),
                wage.source(),
                wage.trust());
    }

    /** The least number of congress delegates for a staff (Democratic Management Regulation art. 10): 47 for 240. */
    public int delegatesMinimum(int staff, LocalDate on) {
        int base = delegatesRule(staff, on).number();
        if (staff < rule("DELEGATES_BAND_SMALL", on).number()
                || staff >= rule("DELEGATES_BAND_LARGE", on).number()) {
            return base;
        }
        boolean small = staff < rule("DELEGATES_BAND_MIDDLE", on).number();
        int above = staff
                - rule(small ? "DELEGATES_BAND_SMALL" : "DELEGATES_BAND_MIDDLE", on)
                        .number();
        int steps = above
                / rule(small ? "DELEGATES_STEP_SMALL" : "DELEGATES_STEP_MIDDLE", on)
                        .number();
        return base
                + steps
                        * rule(small ? "DELEGATES_PER_100" : "DELEGATES_PER_1000", on)
                                .number();
    }

    /** The rule that tells the number of delegates for a staff of this size, before its steps. */
    public Rule delegatesRule(int staff, LocalDate on) {
        if (staff < rule("DELEGATES_BAND_SMALL", on).number()) {
            return rule("DELEGATES_BELOW_100", on);
        }
        if (staff < rule("DELEGATES_BAND_MIDDLE", on).number()) {
            return rule("DELEGATES_FROM_100", on);
        }
        return rule(
                staff < rule("DELEGATES_BAND_LARGE", on).number() ? "DELEGATES_FROM_1000" : "DELEGATES_FROM_5000", on);
    }
}
