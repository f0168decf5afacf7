package org.wageaccord.simulation.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ConfigurableApplicationContext;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.kernel.Side;
import org.wageaccord.simulation.BenchCity;
import org.wageaccord.simulation.BenchTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long a submission takes to stand on the other side's page: both chiefs of every table have it open, the
 * enterprises submit one after another, and the clock runs from the submission to the note at the workers' browser.
 */
@Command(
        name = "bench-live",
        description = "Let people sit at many live tables; fails when a submission reaches the other side too late.")
public final class BenchLiveCommand implements ShellCommand {

    private static final double MOST = 0.95;
    private static final double HALF = 0.50;
    private static final Duration SETTLES = Duration.ofSeconds(5);
    private static final Duration LOST = Duration.ofSeconds(30);

    @Option(names = "--tables", defaultValue = "100", description = "with two people each (${DEFAULT-VALUE})")
    int tables;

    @Option(names = "--data", defaultValue = "data/bench-live", description = "empty folder (${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--seconds", defaultValue = "60", description = "over which all submit (${DEFAULT-VALUE})")
    int seconds;

    @Option(names = "--bar", defaultValue = "1000", description = "milliseconds at p95 (${DEFAULT-VALUE})")
    double bar;

    @Override
    public Integer call() throws InterruptedException {
        try (ConfigurableApplicationContext house = BenchHouse.start(data, new Statements())) {
            BenchCity city = house.getBean(BenchCity.class);
            if (city.found() != BenchCity.Found.NOTHING) {
                System.err.println(data + " is not empty: its tables have been sat at already; name another folder");
                return CommandLine.ExitCode.USAGE;
            }
            List<BenchTable> all = city.buildTables(tables, System.out::println);
            return holds(arrivals(house, all)) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** Nanoseconds from each submission to the other side; a submission that never came counts as lost. */
    private Timings arrivals(ConfigurableApplicationContext house, List<BenchTable> all) throws InterruptedException {
        List<Seat> workers = new ArrayList<>();
        for (BenchTable table : all) {
            workers.add(Seat.take(BenchHouse.address(house), table, Side.WORKERS));
            Seat.take(BenchHouse.address(house), table, Side.ENTERPRISE);
        }
        Thread.sleep(SETTLES.toMillis());
        Timings timings = new Timings();
        long pause = Duration.ofSeconds(seconds).toMillis() / all.size();
        for (int i = 0; i < all.size(); i++) {
            Thread.sleep(ThreadLocalRandom.current().nextLong(2 * pause + 1));
            Seat other = workers.get(i);
            other.expect();
            long begin = System.nanoTime();
            all.get(i).enterpriseSubmits();
            timings.add("submission", System.nanoTime() - begin, 0);
            timings.add("arrival", other.arrived(LOST) - begin, 0);
        }
        return timings;
    }

    private boolean holds(Timings timings) {
        timings.pages()
                .forEach((what, series) -> System.out.printf(
                        "%-10s %4d at %d tables with %d people, p50 %.0f ms, p95 %.0f ms, max %.0f ms%n",
                        what,
                        series.n(),
                        tables,
                        2 * tables,
                        series.percentile(HALF),
                        series.percentile(MOST),
                        series.max()));
        return timings.pages().get("arrival").percentile(MOST) <= bar;
    }
}
