package org.wageaccord.simulation.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * enterprises submit one after another, and the clock runs from the submission to the note at the workers' browser. Over several
 * nodes the workers sit at another than the enterprises.
 */
@Command(
        name = "bench-live",
        description = "Let people sit at many live tables; fails when a submission reaches the other side too late.")
public final class BenchLiveCommand implements ShellCommand {

    private static final double MOST = 0.95;
    private static final double HALF = 0.50;

    /** So many submit at the same time at most. */
    private static final int CHIEFS = 4;

    @Option(names = "--tables", defaultValue = "100", description = "with two people each (${DEFAULT-VALUE})")
    int tables;

    @Option(names = "--data", defaultValue = "data/bench-live", description = "empty folder (${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--seconds", defaultValue = "60", description = "over which all submit (${DEFAULT-VALUE})")
    int seconds;

    @Option(names = "--bar", defaultValue = "1000", description = "milliseconds at p95 (${DEFAULT-VALUE})")
    double bar;

    @Option(
            names = "--nodes",
            defaultValue = "1",
            description = "the two sides sit at different ones (${DEFAULT-VALUE})")
    int nodes;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext house = BenchHouse.start(data, new Statements())) {
            BenchCity city = house.getBean(BenchCity.class);
            if (city.found() != BenchCity.Found.NOTHING) {
                System.err.println(data + " is not empty: its tables have been sat at already; name another folder");
                return CommandLine.ExitCode.USAGE;
            }
            List<BenchTable> all = city.buildTables(tables, System.out::println);
            List<ConfigurableApplicationContext> cluster = Stream.concat(
                            Stream.of(house),
                            Stream.generate(() -> BenchHouse.beside(house, data))
                                    .limit(nodes - 1L))
                    .toList();
            try {
                return holds(arrivals(cluster, all)) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
            } finally {
                cluster.subList(1, cluster.size()).forEach(ConfigurableApplicationContext::close);
            }
        }
    }

    /** Nanoseconds from each submission to the other side; one that never comes counts with the time it was waited for. */
    private Timings arrivals(List<ConfigurableApplicationContext> cluster, List<BenchTable> all) {
        URI here = BenchHouse.address(cluster.get(0));
        URI there = BenchHouse.address(cluster.get(cluster.size() - 1));
        List<Seat> seats = new ArrayList<>();
        Timings timings = new Timings();
        ScheduledExecutorService chiefs = Executors.newScheduledThreadPool(CHIEFS);
        try {
            List<Future<?>> acts = new ArrayList<>();
            for (BenchTable table : all) {
                Seat workers = Seat.take(there, table, Side.WORKERS);
                seats.add(workers);
                seats.add(Seat.take(here, table, Side.ENTERPRISE));
            }
            seats.forEach(Seat::awaitFirst);
            for (int i = 0; i < all.size(); i++) {
                BenchTable table = all.get(i);
                Seat workers = seats.get(2 * i);
                long at = ThreadLocalRandom.current().nextLong(TimeUnit.SECONDS.toMillis(seconds));
                acts.add(chiefs.schedule(() -> submit(table, workers, timings), at, TimeUnit.MILLISECONDS));
            }
            for (Future<?> act : acts) {
                act.get();
            }
            return timings;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a submission failed", e.getCause());
        } finally {
            chiefs.shutdownNow();
            seats.forEach(Seat::leave);
        }
    }

    private static void submit(BenchTable table, Seat workers, Timings timings) {
        workers.expect();
        long begin = System.nanoTime();
        table.enterpriseSubmits();
        timings.add("submission", System.nanoTime() - begin, 0);
        timings.add("arrival", workers.arrived() - begin, 0);
    }

    private boolean holds(Timings timings) {
        timings.pages()
                .forEach((what, series) -> System.out.printf(
                        "%-10s %4d at %d tables with %d people on %d nodes, p50 %.0f ms, p95 %.0f ms, max %.0f ms%n",
                        what,
                        series.n(),
                        tables,
                        2 * tables,
                        nodes,
                        series.percentile(HALF),
                        series.percentile(MOST),
                        series.max()));
        return timings.pages().get("arrival").percentile(MOST) <= bar;
    }
}
