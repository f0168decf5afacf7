package org.wageaccord.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What published agreements pay in one industry, grade and size class. Shown only where nobody can tell from it what a single
 * enterprise pays: at least three enterprises, none with more than half of the workers; quartiles from five on. The bounds are
 * the platform's own.
 */
public sealed interface Cell {

    /** Post wages of the workers at a quarter, the half and three quarters, yuan a month, rounded to ten. */
    record Shown(BigDecimal lower, BigDecimal median, BigDecimal upper, int enterprises) implements Cell {}

    /**
     * Of three or four enterprises the mean by workers alone, yuan a month, rounded to ten: a quarter, and the half as well,
     * would be what one of them pays.
     */
    record Averaged(BigDecimal mean, int enterprises) implements Cell {}

    /** Not shown, and why. */
    record Withheld(Reason reason) implements Cell {
        public String key() {
            return "insight.withheld." + reason;
        }
    }

    enum Reason {
        TOO_FEW,
        ONE_DOMINATES
    }

    default boolean isShown() {
        return this instanceof Shown;
    }

    default boolean isAveraged() {
        return this instanceof Averaged;
    }

    static Cell of(List<Share> shares) {
        Map<String, Long> people = shares.stream()
                .filter(s -> s.headcount() > 0)
                .collect(Collectors.groupingBy(Share::enterprise, Collectors.summingLong(Share::headcount)));
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        if (people.size() < Bounds.ENTERPRISES) {
            return new Withheld(Reason.TOO_FEW);
        }
        if (people.values().stream().anyMatch(some -> some * 2 > all)) {
            return new Withheld(Reason.ONE_DOMINATES);
        }
        List<Share> sorted = shares.stream()
                .filter(s -> s.headcount() > 0)
                .sorted(Comparator.comparing(Share::pay))
                .toList();
        if (people.size() < Bounds.QUARTILES_FROM) {
            return new Averaged(mean(sorted, all), people.size());
        }
        return new Shown(at(sorted, all, 1), at(sorted, all, 2), at(sorted, all, 3), people.size());
    }

    private static BigDecimal mean(List<Share> shares, long all) {
        BigDecimal sum = shares.stream()
                .map(s -> s.pay().multiply(BigDecimal.valueOf(s.headcount())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(all), -1, RoundingMode.HALF_UP).setScale(0);
    }

    /** The pay of the first worker, counted from the lowest, whom so many quarters of all do not exceed. */
    private static BigDecimal at(List<Share> sorted, long all, int quarters) {
        long counted = 0;
        for (Share share : sorted) {
            counted += share.headcount();
            if (counted * Bounds.QUARTERS >= all * quarters) {
                return share.pay().setScale(-1, RoundingMode.HALF_UP).setScale(0);
            }
        }
        throw new IllegalStateException("no worker at quarter " + quarters);
    }

    /** Bounds of what is shown. */
    final class Bounds {
        static final int ENTERPRISES = 3;
        static final int QUARTILES_FROM = 5;
        private static final int QUARTERS = 4;

        private Bounds() {}
    }
}
