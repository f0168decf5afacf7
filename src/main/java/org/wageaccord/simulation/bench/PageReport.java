package org.wageaccord.simulation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What was measured, for people and for machines. */
final class PageReport {

    private static final String HEAD = "%-28s %5s | %7s %7s %7s %7s %5s | %7s %7s %7s%n";
    private static final String ROW = "%-28s %5d | %7.1f %7.1f %7.1f %7.1f %5.1f | %7.1f %7.1f %7.1f%s%n";
    private static final double HALF = 0.50;
    private static final double MOST = 0.95;
    private static final double NEARLY_ALL = 0.99;

    private final Timings alone;
    private final Timings together;
    private final double bar;

    /** @param bar milliseconds that a page may take in 95 of 100 requests */
    PageReport(Timings alone, Timings together, double bar) {
        this.alone = alone;
        this.together = together;
        this.bar = bar;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        table.append("milliseconds until the whole answer was read           one client      |   two clients at once%n"
                .formatted());
        table.append(HEAD.formatted("page", "n", "p50", "p95", "p99", "max", "sql", "p50", "p95", "max"));
        for (String page : pages(false)) {
            table.append(row(page));
        }
        table.append("files%n".formatted());
        for (String page : pages(true)) {
            table.append(row(page));
        }
        return table.toString();
    }

    private String row(String page) {
        Timings.Series one = alone.pages().get(page);
        Timings.Series two = together.pages().get(page);
        return ROW.formatted(
                page,
                one.n(),
                one.percentile(HALF),
                one.percentile(MOST),
                one.percentile(NEARLY_ALL),
                one.max(),
                one.statements(),
                two.percentile(HALF),
                two.percentile(MOST),
                two.max(),
                isOver(page) ? "  OVER" : "");
    }

    /** Pages, files not counted, that took longer than the bar. */
    List<String> over() {
        return pages(false).stream().filter(this::isOver).toList();
    }

    /** The slowest page and the one that asks the database most. */
    String worst() {
        String slowest = most(Comparator.comparingDouble(page -> p95(page)));
        String asking =
                most(Comparator.comparingDouble(page -> alone.pages().get(page).statements()));
        return "slowest: %s, p95 %.1f ms; most statements: %s, %.1f"
                .formatted(
                        slowest, p95(slowest), asking, alone.pages().get(asking).statements());
    }

    private String most(Comparator<String> by) {
        return pages(false).stream().max(by).orElseThrow();
    }

    private boolean isOver(String page) {
        return p95(page) > bar && !isFile(page);
    }

    private double p95(String page) {
        return Math.max(
                alone.pages().get(page).percentile(MOST),
                together.pages().get(page).percentile(MOST));
    }

    void write(Path file) {
        List<String> lines = new ArrayList<>(List.of("page,clients,n,p50,p95,p99,max,statements"));
        Map.of(1, alone, 2, together)
                .forEach((clients, timings) -> timings.pages()
                        .forEach((page, series) -> lines.add("\"%s\",%d,%d,%.2f,%.2f,%.2f,%.2f,%.2f"
                                .formatted(
                                        page,
                                        clients,
                                        series.n(),
                                        series.percentile(HALF),
                                        series.percentile(MOST),
                                        series.percentile(NEARLY_ALL),
                                        series.max(),
                                        series.statements()))));
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> pages(boolean files) {
        return new TreeSet<>(alone.pages().keySet())
                .stream().filter(page -> isFile(page) == files).toList();
    }

    private static boolean isFile(String page) {
        return page.equals(CaseVisits.PDF);
    }
}
