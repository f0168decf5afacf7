package org.wageaccord.simulation.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ConfigurableApplicationContext;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.kernel.Actor;
import org.wageaccord.negotiation.CaseQuery;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.simulation.BenchCity;
import org.wageaccord.simulation.BenchEnterprise;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the pages of the main path over a city of many cases: builds the city if the folder has none, serves on a free
 * port, signs in over HTTP as every role, and prints for each page how long it took and how often it asked the database.
 */
@Command(
        name = "bench-pages",
        description = "Measure every page over a city of many invented cases; fails when one is too slow.")
public final class BenchPagesCommand implements ShellCommand {

    private static final List<Role> INSIDERS = List.of(Role.EH, Role.EL, Role.EC, Role.WC, Role.WR, Role.CD, Role.WK);
    private static final int CLIENTS = 2;
    private static final double MILLIS = 1000;

    @Option(names = "--cases", defaultValue = "2000", description = "cases of the city (${DEFAULT-VALUE})")
    int cases;

    @Option(names = "--data", defaultValue = "data/bench", description = "folder of the city (${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--requests", defaultValue = "100", description = "requests per page (${DEFAULT-VALUE})")
    int requests;

    @Option(names = "--bar", defaultValue = "150", description = "milliseconds at p95 (${DEFAULT-VALUE})")
    double bar;

    @Option(names = "--memory", defaultValue = "700", description = "resident megabytes of the JVM (${DEFAULT-VALUE})")
    long memory;

    @Override
    public Integer call() {
        if (cases < BenchEnterprise.STEPS + BenchEnterprise.LARGE) {
            System.err.println("a city has at least " + (BenchEnterprise.STEPS + BenchEnterprise.LARGE) + " cases");
            return CommandLine.ExitCode.USAGE;
        }
        Statements statements = new Statements();
        try (ConfigurableApplicationContext house = BenchHouse.start(data, statements)) {
            BenchCity city = house.getBean(BenchCity.class);
            if (city.found() == BenchCity.Found.NOTHING) {
                build(city);
            }
            String trouble = trouble(city);
            if (!trouble.isEmpty()) {
                System.err.println(trouble);
                return CommandLine.ExitCode.USAGE;
            }
            return measure(house, statements) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void build(BenchCity city) {
        long begin = System.nanoTime();
        Duration before = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.printf("building a city of %,d cases in %s%n", cases, data);
        city.build(cases, System.out::println);
        Duration cpu = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .minus(before);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf(
                "built in %d s, %.2f s a case (%.2f s of this JVM's processor time);"
                        + " JVM resident %s MB after walking all of them%n",
                took.toSeconds(),
                took.toMillis() / MILLIS / cases,
                cpu.toMillis() / MILLIS / cases,
                told(Memory.resident()));
    }

    private String trouble(BenchCity city) {
        return switch (city.found()) {
            case NOTHING, STRANGERS -> data + " holds people that no bench has entered: name another folder";
            case RUIN -> data + " holds a city whose building was broken off: delete it or name another folder";
            case CITY ->
                city.cases() < cases
                        ? "%s holds a city of %d cases: name another folder".formatted(data, city.cases())
                        : "";
        };
    }

    private boolean measure(ConfigurableApplicationContext house, Statements statements) {
        PageBench bench = new PageBench(BenchHouse.address(house), BenchCity.PASSWORD, statements, CLIENTS);
        Map<String, List<Visit>> pages = pages(house, bench);
        System.out.printf("%d kinds of pages; warming up%n", pages.size());
        bench.measure(pages, Math.max(1, requests / 2), CLIENTS);
        PageReport report =
                new PageReport(bench.measure(pages, requests, 1), bench.measure(pages, requests, CLIENTS), bar);
        report.write(data.resolve("bench-pages.csv"));
        System.out.println(report.table());
        System.out.println(report.worst());
        return memoryHolds() & pagesHold(report);
    }

    private boolean pagesHold(PageReport report) {
        System.out.println(
                report.over().isEmpty()
                        ? "every page under %.0f ms at p95".formatted(bar)
                        : "OVER %.0f ms at p95: %s".formatted(bar, String.join(", ", report.over())));
        return report.over().isEmpty();
    }

    /** Judged only where the heap is bounded as in {@code spring-boot:run}: a larger one is simply filled. */
    private boolean memoryHolds() {
        System.out.printf(
                "JVM resident %s MB (peak %s), heap used %s of at most %d MB%n",
                told(Memory.resident()), told(Memory.peak()), Memory.heapUsed(), Memory.heapAllowed());
        if (Memory.heapAllowed() >= memory) {
            System.out.println("memory not judged: start with java -Xmx448m -XX:+UseSerialGC, as spring-boot:run does");
            return true;
        }
        boolean holds = Memory.peak().filter(peak -> peak >= memory).isEmpty();
        System.out.println((holds ? "under " : "OVER ") + memory + " MB");
        return holds;
    }

    private Map<String, List<Visit>> pages(ConfigurableApplicationContext house, PageBench bench) {
        List<BenchEnterprise> shown = BenchCity.enterprises(BenchEnterprise.STEPS + 1);
        BenchEnterprise large = shown.get(shown.size() - 1);
        List<Visit> visits = new ArrayList<>(
                CityVisits.of(cases, INSIDERS.stream().map(large::username).toList(), large, slug(house, large)));
        for (BenchEnterprise enterprise : shown) {
            String slug = slug(house, enterprise);
            for (String username : people(enterprise)) {
                visits.addAll(CaseVisits.of(slug, username));
                visits.addAll(CaseVisits.papers(slug, username, bench.visitor(username)));
            }
        }
        Map<String, List<Visit>> pages = new TreeMap<>(bench.answered(visits));
        for (String kind : CaseVisits.kinds()) {
            if (!pages.containsKey(kind)) {
                throw new IllegalStateException("nobody could open the page " + kind);
            }
        }
        return pages;
    }

    private static List<String> people(BenchEnterprise enterprise) {
        List<String> people = new ArrayList<>(CityVisits.OFFICES);
        INSIDERS.stream()
                .filter(role -> role != Role.CD || enterprise.hasCongress())
                .forEach(role -> people.add(enterprise.username(role)));
        return people;
    }

    private static String slug(ConfigurableApplicationContext house, BenchEnterprise of) {
        Negotiations negotiations = house.getBean(Negotiations.class);
        return Acting.as(Actor.PLATFORM, () -> negotiations.search(new CaseQuery(of.name(), null, null, 0)))
                .rows()
                .get(0)
                .number()
                .slug();
    }

    private static String told(java.util.Optional<Long> megabytes) {
        return megabytes.map(String::valueOf).orElse("?");
    }
}
