package org.wageaccord.simulation.bench;

import java.util.List;
import java.util.Map;

/**
 * What was measured at one large table.
 *
 * @param bars milliseconds that each kind of page may take in 95 of 100 requests; every kind that was measured has one
 */
record TableReport(Timings timings, Map<String, Double> bars) {

    private static final String ROW =
            "%-14s %5d  p50 %6.1f ms  p95 %6.1f ms  max %6.1f ms  %5.1f statements  bar %.0f ms%s%n";
    private static final double HALF = 0.50;
    private static final double MOST = 0.95;

    String table() {
        StringBuilder table = new StringBuilder();
        timings.pages()
                .forEach((page, series) -> table.append(ROW.formatted(
                        page,
                        series.n(),
                        series.percentile(HALF),
                        series.percentile(MOST),
                        series.max(),
                        series.statements(),
                        bar(page),
                        isOver(page, series) ? "  OVER" : "")));
        return table.toString();
    }

    /** The kinds of pages that are not under their bar. */
    List<String> over() {
        return timings.pages().entrySet().stream()
                .filter(page -> isOver(page.getKey(), page.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isOver(String page, Timings.Series series) {
        return series.percentile(MOST) >= bar(page);
    }

    private double bar(String page) {
        Double bar = bars.get(page);
        if (bar == null) {
            throw new IllegalArgumentException("no bar for " + page);
        }
        return bar;
    }
}
