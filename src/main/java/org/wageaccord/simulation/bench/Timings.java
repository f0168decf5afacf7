package org.wageaccord.simulation.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** How long each kind of page took, in the order of their names. */
final class Timings {

    private final Map<String, Series> pages = new TreeMap<>();

    /**
     * The measurements of one kind of page.
     *
     * @param nanos in ascending order
     * @param statements sent to the database, per request; of several clients at once it is not known whose
     */
    record Series(long[] nanos, double statements) {

        static final Series NONE = new Series(new long[0], 0);

        int n() {
            return nanos.length;
        }

        /** Milliseconds under which this share of the requests stayed (nearest rank). */
        double percentile(double share) {
            int rank = (int) Math.ceil(share * nanos.length);
            return millis(nanos[Math.max(0, rank - 1)]);
        }

        double max() {
            return millis(nanos[nanos.length - 1]);
        }

        private static double millis(long nanos) {
            return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
        }
    }

    synchronized void add(String page, long nanos, long statements) {
        Series before = pages.getOrDefault(page, Series.NONE);
        long[] all = Arrays.copyOf(before.nanos(), before.n() + 1);
        all[before.n()] = nanos;
        Arrays.sort(all);
        pages.put(page, new Series(all, (before.statements() * before.n() + statements) / all.length));
    }

    Map<String, Series> pages() {
        return pages;
    }
}
