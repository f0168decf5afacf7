package org.wageaccord.simulation.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.wageaccord.access.Role;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.negotiation.process.Backlog;
import org.wageaccord.simulation.BenchCity;
import org.wageaccord.simulation.BenchEnterprise;
import org.wageaccord.simulation.DeadlineCity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how fast deadlines that fall due in the same hour are worked off, and what people who open pages meanwhile feel of
 * it. Each case of the city has four: three reminders and the end of the term to answer (T03).
 */
@Command(
        name = "bench-deadlines",
        description =
                "Let many deadlines fall due in one hour; fails when they take too long or pages are slow meanwhile.")
public final class BenchDeadlinesCommand implements ShellCommand {

    private static final int TIMERS_OF_AN_OFFER = 4;
    private static final int ASKED = 3;
    private static final double MOST = 0.95;
    private static final double HALF = 0.50;

    @Option(names = "--deadlines", defaultValue = "50000", description = "deadlines due (${DEFAULT-VALUE})")
    int deadlines;

    @Option(names = "--data", defaultValue = "data/bench-deadlines", description = "empty folder (${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--minutes", defaultValue = "10", description = "within which all are done (${DEFAULT-VALUE})")
    long minutes;

    @Option(names = "--bar", defaultValue = "300", description = "milliseconds of a page at p95 (${DEFAULT-VALUE})")
    double bar;

    @Override
    public Integer call() {
        int cases = (deadlines + TIMERS_OF_AN_OFFER - 1) / TIMERS_OF_AN_OFFER;
        Statements statements = new Statements();
        try (ConfigurableApplicationContext house = BenchHouse.start(data, statements)) {
            if (house.getBean(BenchCity.class).found() != BenchCity.Found.NOTHING) {
                System.err.println(data + " is not empty: its deadlines have run out already; name another folder");
                return CommandLine.ExitCode.USAGE;
            }
            house.getBean(DeadlineCity.class).build(cases, System.out::println);
            return measure(house, statements, DeadlineCity.enterprises(Math.min(ASKED, cases)))
                    ? CommandLine.ExitCode.OK
                    : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private boolean measure(ConfigurableApplicationContext house, Statements statements, List<BenchEnterprise> asked) {
        Backlog backlog = house.getBean(Backlog.class);
        PageBench bench = new PageBench(BenchHouse.address(house), BenchCity.PASSWORD, statements, 1);
        Map<String, List<Visit>> pages = bench.answered(visits(asked));
        bench.measure(pages, ASKED * TIMERS_OF_AN_OFFER, 1);
        long before = backlog.timers();
        house.getBean(DeadlineCity.class).letTermsRunOut();
        long begin = System.nanoTime();
        Timings timings = bench.until(pages, () -> backlog.due() == 0);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        long left = backlog.timers() + backlog.givenUp();
        System.out.printf(
                "%,d deadlines worked off in %d s, %.0f a second; %d left or given up%n",
                before - left, took.toSeconds(), (before - left) / (took.toMillis() / 1000.0), left);
        return pagesHold(timings) & left == 0 & took.compareTo(Duration.ofMinutes(minutes)) < 0;
    }

    private static List<Visit> visits(List<BenchEnterprise> asked) {
        List<Visit> visits = new ArrayList<>();
        List<String> people = new ArrayList<>(CityVisits.OFFICES);
        asked.forEach(e -> people.addAll(List.of(e.username(Role.EL), e.username(Role.WC))));
        for (String who : people) {
            visits.add(new Visit("inbox", who, "/inbox"));
            visits.add(new Visit("messages", who, "/messages"));
            visits.add(new Visit("cases", who, "/cases"));
        }
        return visits;
    }

    private boolean pagesHold(Timings timings) {
        boolean holds = true;
        for (Map.Entry<String, Timings.Series> page : timings.pages().entrySet()) {
            double most = page.getValue().percentile(MOST);
            System.out.printf(
                    "%-10s %6d requests meanwhile, p50 %.1f ms, p95 %.1f ms, max %.1f ms%s%n",
                    page.getKey(),
                    page.getValue().n(),
                    page.getValue().percentile(HALF),
                    most,
                    page.getValue().max(),
                    most > bar ? "  OVER" : "");
            holds &= most <= bar;
        }
        return holds;
    }
}
