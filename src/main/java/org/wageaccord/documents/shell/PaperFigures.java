package org.wageaccord.documents.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a bench of papers measured.
 *
 * @param cpu milliseconds of processor time of one paper, the median
 * @param bareCpu the same of the PDF library alone
 * @param bytes of one paper
 * @param quarters of the batch
 */
record PaperFigures(int pages, int barePages, double cpu, double bareCpu, int bytes, List<Quarter> quarters) {

    private static final double KILO = 1000;

    /** @param heap megabytes alive after it */
    record Quarter(int papers, double seconds, double heap) {}

    /**
     * What may not be exceeded, and the papers a second that must be reached.
     *
     * @param kilobytes of one paper
     * @param growth megabytes alive after the last quarter more than after the first
     */
    record Bars(double cpu, double kilobytes, double rate, double ratio, double growth) {}

    double ratio() {
        return cpu / bareCpu;
    }

    /** Papers a second over the whole batch. */
    double rate() {
        return quarters.stream().mapToInt(Quarter::papers).sum()
                / quarters.stream().mapToDouble(Quarter::seconds).sum();
    }

    double growth() {
        return quarters.get(quarters.size() - 1).heap() - quarters.get(0).heap();
    }

    /** One line for each figure, those over their bar marked. */
    List<String> lines(Bars bars) {
        List<String> lines = new ArrayList<>();
        lines.add(line("pages %d, by the PDF library alone %d", pages, barePages));
        lines.add(judged(cpu > bars.cpu(), "processor time of a paper %.1f ms, median (bar %.0f)", cpu, bars.cpu()));
        lines.add(line("processor time of the PDF library alone %.1f ms, median", bareCpu));
        lines.add(judged(ratio() > bars.ratio(), "ratio %.2f (bar %.1f)", ratio(), bars.ratio()));
        lines.add(judged(bytes > bars.kilobytes() * KILO, "size %.1f kB (bar %.0f)", bytes / KILO, bars.kilobytes()));
        for (int i = 0; i < quarters.size(); i++) {
            Quarter quarter = quarters.get(i);
            lines.add(line(
                    "quarter %d: %,d papers, %.1f a second, %.1f MB alive",
                    i + 1, quarter.papers(), quarter.papers() / quarter.seconds(), quarter.heap()));
        }
        lines.add(judged(rate() < bars.rate(), "batch %.1f papers a second (bar %.0f)", rate(), bars.rate()));
        lines.add(judged(growth() > bars.growth(), "heap grew by %.1f MB (bar %.0f)", growth(), bars.growth()));
        return lines;
    }

    boolean hold(Bars bars) {
        return lines(bars).stream().noneMatch(line -> line.endsWith("OVER"));
    }

    private static String judged(boolean over, String text, Object... figures) {
        return line(text, figures) + (over ? "  OVER" : "");
    }

    private static String line(String text, Object... figures) {
        return String.format(Locale.ROOT, text, figures);
    }
}
