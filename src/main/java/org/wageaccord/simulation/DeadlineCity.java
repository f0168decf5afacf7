package org.wageaccord.simulation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.process.Backlog;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.terms.TermsBook;

/**
 * A city in which every enterprise holds an offer that nobody answers: its reminders and the end of its term all wait in the
 * engine. When the clock is set past the term they come due in the same hour. Built through the doors, in an empty database.
 */
@Component
@ConditionalOnProperty("wage-accord.demo")
public class DeadlineCity {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 2, 9, 9, 0);
    private static final LocalDateTime MEETING = BEGIN.plusDays(12).withHour(14);

    /** Long after every term of an offer of that day. */
    private static final LocalDateTime AFTER = BEGIN.plusDays(40);

    private static final int WALKERS = 4;
    private static final int TOLD_EVERY = 500;

    private final BenchRegister register;
    private final CityPeople people;
    private final Doors doors;
    private final TermsBook terms;
    private final LegalClock clock;
    private final JdbcClient jdbc;
    private final Backlog backlog;

    DeadlineCity(
            BenchRegister register,
            CityPeople people,
            Doors doors,
            TermsBook terms,
            LegalClock clock,
            JdbcClient jdbc,
            Backlog backlog) {
        this.register = register;
        this.people = people;
        this.doors = doors;
        this.terms = terms;
        this.clock = clock;
        this.jdbc = jdbc;
        this.backlog = backlog;
    }

    /** Enterprises without a congress, which no offer needs. */
    public static List<BenchEnterprise> enterprises(int cases) {
        return IntStream.iterate(BenchEnterprise.STEPS + BenchEnterprise.LARGE, i -> i + 1)
                .mapToObj(BenchEnterprise::new)
                .filter(enterprise -> !enterprise.hasCongress())
                .limit(cases)
                .toList();
    }

    /**
     * Builds the city, and waits until every paper is printed.
     *
     * @param told lines about the progress
     */
    public void build(int cases, Consumer<String> told) {
        jdbc.sql("insert into simulation.city (only_one) values (true)").update();
        clock.startAt(BEGIN.atZone(Show.BEIJING).toInstant());
        people.enterOffices();
        List<Clause> clauses = terms.modelClauses();
        ExecutorService walkers = Executors.newFixedThreadPool(WALKERS);
        try {
            List<Runnable> offers = new ArrayList<>();
            for (BenchEnterprise enterprise : enterprises(cases)) {
                offers.add(() -> offer(enterprise, clauses));
            }
            for (int from = 0; from < cases; from += TOLD_EVERY) {
                int to = Math.min(cases, from + TOLD_EVERY);
                BenchCity.together(walkers, offers.subList(from, to));
                told.accept("%,d offers made, %,d jobs still to do".formatted(to, backlog.due()));
            }
        } finally {
            walkers.shutdownNow();
        }
        while (backlog.due() > 0) {
            Doors.pause(Duration.ofSeconds(1));
        }
        jdbc.sql("update simulation.city set ready_at = now()").update();
        jdbc.sql("analyze").update();
    }

    private void offer(BenchEnterprise enterprise, List<Clause> clauses) {
        Cast cast = register.enter(enterprise);
        new CaseWalk(doors, cast, DemoTerms.before(cast.headcount(), enterprise.index(), clauses))
                .offer(Side.WORKERS, "10", MEETING);
    }

    /** Sets the clock past every term. */
    public void letTermsRunOut() {
        clock.advanceTo(AFTER.atZone(Show.BEIJING).toInstant());
    }
}
