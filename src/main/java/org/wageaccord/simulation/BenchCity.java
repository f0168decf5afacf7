package org.wageaccord.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.terms.TermsBook;

/**
 * A city of many cases for benches, walked through the doors by its invented people as the demo city is: nothing is written
 * into tables from outside. Like that one it is built once, in an empty database, and marked there.
 */
@Component
@ConditionalOnProperty("wage-accord.demo")
public class BenchCity {

    /** With which all people of the city sign in. */
    public static final String PASSWORD = DemoAccounts.PASSWORD;

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final LocalDateTime OPEN = LocalDateTime.of(2026, 2, 9, 9, 0);
    private static final LocalDateTime DRAFTED = LocalDateTime.of(2026, 2, 6, 16, 0);
    private static final int WALKERS = 4;
    private static final int ROUNDS_OF_THE_LARGE = 10;
    private static final int TOLD_EVERY = 250;
    private static final int MANY = 100;

    private final BenchRegister register;
    private final CityPeople people;
    private final Doors doors;
    private final TermsBook terms;
    private final LegalClock clock;
    private final JdbcClient jdbc;

    BenchCity(
            BenchRegister register,
            CityPeople people,
            Doors doors,
            TermsBook terms,
            LegalClock clock,
            JdbcClient jdbc) {
        this.register = register;
        this.people = people;
        this.doors = doors;
        this.terms = terms;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** What the database holds. */
    public enum Found {
        NOTHING,
        /** a city, finished */
        CITY,
        /** a city whose building was broken off */
        RUIN,
        /** people whom no simulation has entered */
        STRANGERS
    }

    public Found found() {
        List<Boolean> ready = jdbc.sql("select ready_at is not null from simulation.city")
                .query(Boolean.class)
                .list();
        if (!ready.isEmpty()) {
            return ready.get(0) ? Found.CITY : Found.RUIN;
        }
        Boolean people = jdbc.sql("select exists (select 1 from access.account)")
                .query(Boolean.class)
                .single();
        return people ? Found.STRANGERS : Found.NOTHING;
    }

    /** How many cases there are. */
    public int cases() {
        return jdbc.sql("select count(*) from negotiation.wage_case")
                .query(Integer.class)
                .single();
    }

    /** The enterprises of a city of so many cases. */
    public static List<BenchEnterprise> enterprises(int cases) {
        return IntStream.range(0, cases).mapToObj(BenchEnterprise::new).toList();
    }

    /**
     * Builds a city in which as many enterprises have one case each. All walk together, moment by moment of legal time.
     *
     * @param told lines about the progress
     */
    public void build(int cases, Consumer<String> told) {
        build(enterprises(cases), BenchEnterprise::waits, terms -> terms, told);
    }

    /**
     * Builds a city in which every case is at the table: a round is open, and only the enterprise has not put its position yet.
     *
     * @return a table for each case
     */
    public List<BenchTable> buildTables(int tables, Consumer<String> told) {
        return buildTables(tables, terms -> terms, told);
    }

    /** The same with one case, whose wage table has sixty grades and whose positions have forty clauses. */
    public BenchTable buildLargeTable(Consumer<String> told) {
        return buildTables(1, LargeTerms::of, told).get(0);
    }

    private List<BenchTable> buildTables(int tables, UnaryOperator<Terms> start, Consumer<String> told) {
        List<BenchEnterprise> enterprises = DeadlineCity.enterprises(tables);
        List<CaseWalk> walks = build(enterprises, enterprise -> CaseStory.Wait.POSITION, start, told);
        return IntStream.range(0, tables)
                .mapToObj(i -> new BenchTable(enterprises.get(i), walks.get(i)))
                .toList();
    }

    private List<CaseWalk> build(
            List<BenchEnterprise> enterprises,
            Function<BenchEnterprise, CaseStory.Wait> waits,
            UnaryOperator<Terms> start,
            Consumer<String> told) {
        List<CaseWalk> walks;
        jdbc.sql("insert into simulation.city (only_one) values (true)").update();
        clock.startAt(moment(BEGIN));
        ExecutorService walkers = Executors.newFixedThreadPool(WALKERS);
        try {
            walks = walks(enterprises, enter(enterprises, told), start);
            walk(beats(enterprises, waits, walks), walkers, told);
        } finally {
            walkers.shutdownNow();
        }
        advanceTo(OPEN);
        awaitPapers();
        jdbc.sql("update simulation.city set ready_at = now()").update();
        jdbc.sql("analyze").update();
        return walks;
    }

    private List<Cast> enter(List<BenchEnterprise> enterprises, Consumer<String> told) {
        long begin = System.nanoTime();
        List<Cast> casts = new ArrayList<>();
        for (BenchEnterprise enterprise : enterprises) {
            casts.add(register.enter(enterprise));
            if (casts.size() % TOLD_EVERY == 0 || casts.size() == enterprises.size()) {
                told.accept("registered %,d enterprises in %d s".formatted(casts.size(), seconds(begin)));
            }
        }
        return casts;
    }

    private List<CaseWalk> walks(List<BenchEnterprise> enterprises, List<Cast> casts, UnaryOperator<Terms> start) {
        List<Clause> clauses = terms.modelClauses();
        return IntStream.range(0, casts.size())
                .mapToObj(i -> new CaseWalk(
                        doors,
                        casts.get(i),
                        start.apply(DemoTerms.before(
                                casts.get(i).headcount(), enterprises.get(i).index(), clauses))))
                .toList();
    }

    private Map<LocalDateTime, List<Runnable>> beats(
            List<BenchEnterprise> enterprises, Function<BenchEnterprise, CaseStory.Wait> waits, List<CaseWalk> walks) {
        CityPeople.Offices offices = people.enterOffices();
        Map<LocalDateTime, List<Runnable>> beats = new TreeMap<>();
        for (int i = 0; i < walks.size(); i++) {
            BenchEnterprise enterprise = enterprises.get(i);
            CaseWalk walk = walks.get(i);
            if (waits.apply(enterprise) == CaseStory.Wait.POSITION) {
                beats.computeIfAbsent(DRAFTED, at -> new ArrayList<>()).add(() -> walk.draft(Side.ENTERPRISE, "4", 10));
            }
            new CaseStory(walk, waits.apply(enterprise), offices.union(), offices.bureau())
                    .withMoreRounds(enterprise.isLarge() ? ROUNDS_OF_THE_LARGE : 0)
                    .beats(Side.WORKERS)
                    .forEach(beat -> beats.computeIfAbsent(beat.at(), at -> new ArrayList<>())
                            .add(beat.act()));
        }
        return beats;
    }

    private void walk(Map<LocalDateTime, List<Runnable>> beats, ExecutorService walkers, Consumer<String> told) {
        beats.forEach((at, acts) -> {
            advanceTo(at);
            long begin = System.nanoTime();
            together(walkers, acts);
            if (acts.size() > MANY) {
                awaitPapers();
            }
            told.accept("%s  %,5d cases took a step in %d s".formatted(at, acts.size(), seconds(begin)));
        });
    }

    /** All acts, by these walkers; what one of them throws is thrown on. */
    static void together(ExecutorService walkers, List<Runnable> acts) {
        try {
            List<Callable<Object>> calls =
                    acts.stream().map(Executors::callable).toList();
            for (Future<Object> done : walkers.invokeAll(calls)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while building", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an act of the bench city did not succeed", e.getCause());
        }
    }

    /**
     * Papers that nothing waits for may still be printing: until two seconds pass without a new one. Else a walk that
     * does wait for one would wait for thousands.
     */
    private void awaitPapers() {
        long before = -1;
        long now = papers();
        while (now != before) {
            Doors.pause(Duration.ofSeconds(2));
            before = now;
            now = papers();
        }
    }

    private long papers() {
        return jdbc.sql("select count(*) from documents.paper")
                .query(Long.class)
                .single();
    }

    private void advanceTo(LocalDateTime at) {
        Instant target = moment(at);
        if (target.isAfter(clock.instant())) {
            clock.advanceTo(target);
        }
    }

    private static Instant moment(LocalDateTime beijing) {
        return beijing.atZone(Show.BEIJING).toInstant();
    }

    private static long seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }
}
