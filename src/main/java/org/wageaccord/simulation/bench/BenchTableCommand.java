package org.wageaccord.simulation.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.kernel.Side;
import org.wageaccord.simulation.BenchCity;
import org.wageaccord.simulation.BenchTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures whole pages of one large table over HTTP, as a chief opens them: a position of forty clauses and sixty grades to be
 * read and to be edited, and both sides' positions of that size beside each other.
 */
@Command(
        name = "bench-table",
        description = "Show and compare positions of 40 clauses and 60 grades; fails when a page is not under its bar.")
public final class BenchTableCommand implements ShellCommand {

    @Option(names = "--data", defaultValue = "data/bench-table", description = "empty folder (${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--requests", defaultValue = "200", description = "of each kind of page (${DEFAULT-VALUE})")
    int requests;

    @Option(names = "--warm", defaultValue = "100", description = "of each kind before (${DEFAULT-VALUE})")
    int warm;

    @Option(names = "--render", defaultValue = "100", description = "milliseconds at p95 (${DEFAULT-VALUE})")
    double render;

    @Option(names = "--compare", defaultValue = "50", description = "milliseconds at p95 (${DEFAULT-VALUE})")
    double compare;

    @Override
    public Integer call() {
        Statements statements = new Statements();
        try (ConfigurableApplicationContext house = BenchHouse.start(data, statements)) {
            BenchCity city = house.getBean(BenchCity.class);
            if (city.found() != BenchCity.Found.NOTHING) {
                System.err.println(data + " is not empty: name another folder");
                return CommandLine.ExitCode.USAGE;
            }
            BenchTable table = city.buildLargeTable(System.out::println);
            TableReport report = new TableReport(
                    timings(BenchHouse.address(house), statements, table),
                    Map.of("position", render, "position form", render, "comparison", compare));
            System.out.print(report.table());
            return report.over().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private Timings timings(URI house, Statements statements, BenchTable table) {
        int newest = table.enterpriseSubmitsOtherWords();
        Map<String, List<Visit>> pages = Map.of(
                "position", visit("position", table, "/positions/" + newest),
                "position form", visit("position form", table, "/position"),
                "comparison", visit("comparison", table, "/compare?from=" + (newest - 1) + "&to=" + newest));
        PageBench bench = new PageBench(house, BenchCity.PASSWORD, statements, 1);
        bench.measure(pages, warm, 1);
        return bench.measure(pages, requests, 1);
    }

    private static List<Visit> visit(String page, BenchTable table, String path) {
        return List.of(new Visit(
                page, table.chief(Side.WORKERS), "/cases/" + table.number().slug() + "/table" + path));
    }
}
