package org.wageaccord.coach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.wageaccord.kernel.Side;

/**
 * The scripted opponent. It takes what it was ready to give anyway, does not move for what it cannot take seriously, gives a
 * part of the gap up to its limit - which arguments move - and in the last round takes whatever lies within the limit.
 */
record Opponent(Scenario scenario) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 4;

    /**
     * @param before its word on the measure so far
     * @param said arguments it heard in this round and before; {@code news} those of this round
     */
    Reaction react(
            Scenario.Key key,
            BigDecimal asked,
            BigDecimal before,
            Collection<String> said,
            Collection<String> news,
            boolean last) {
        Scenario.Measure measure = scenario.measure(key);
        if (!isMore(asked, before)) {
            return new Reaction(key, Reaction.Kind.CHEAP, asked, before, asked);
        }
        if (isMore(asked, measure.unreal())) {
            return new Reaction(key, last ? Reaction.Kind.DEADLOCK : Reaction.Kind.UNREAL, asked, before, before);
        }
        BigDecimal limit = limit(measure, said);
        BigDecimal now = given(measure, asked, before, limit);
        boolean within = !isMore(asked, limit);
        if (within && (last || isNear(measure, asked, now))) {
            return new Reaction(key, Reaction.Kind.AGREED, asked, before, asked);
        }
        boolean argued = news.stream()
                .anyMatch(word ->
                        measure.heard().getOrDefault(word, BigDecimal.ZERO).signum() > 0);
        boolean moved = isMore(now, before);
        Reaction.Kind kind = last
                ? Reaction.Kind.DEADLOCK
                : !moved ? Reaction.Kind.HELD : argued ? Reaction.Kind.ARGUED : Reaction.Kind.MOVED;
        return new Reaction(key, kind, asked, before, now);
    }

    /** As far as it goes with every argument there is: what the reader is told in the end. */
    BigDecimal farthest(Scenario.Measure measure) {
        List<String> good = measure.heard().entrySet().stream()
                .filter(e -> e.getValue().signum() > 0)
                .map(java.util.Map.Entry::getKey)
                .toList();
        return limit(measure, good);
    }

    private BigDecimal limit(Scenario.Measure measure, Collection<String> said) {
        BigDecimal more = said.stream()
                .distinct()
                .map(word -> measure.heard().get(word))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return isUp() ? measure.limit().add(more) : measure.limit().subtract(more);
    }

    /** Its next word: a part of the gap nearer, never beyond its limit, never back. */
    private BigDecimal given(Scenario.Measure measure, BigDecimal asked, BigDecimal before, BigDecimal limit) {
        BigDecimal step =
                asked.subtract(before).multiply(measure.step()).divide(HUNDRED, DECIMALS, RoundingMode.HALF_UP);
        BigDecimal now = before.add(step);
        BigDecimal kept = isMore(now, limit) ? limit : now;
        return isMore(before, kept) ? before : kept;
    }

    /** What is left of the way is less than a fifth of the way from its first word to its limit: not worth a quarrel. */
    private static boolean isNear(Scenario.Measure measure, BigDecimal asked, BigDecimal now) {
        BigDecimal way = measure.limit().subtract(measure.opening()).abs();
        return asked.subtract(now).abs().multiply(BigDecimal.valueOf(5)).compareTo(way) <= 0;
    }

    /** Whether a value costs the opponent more than another: for the enterprise the higher, for the workers the lower. */
    private boolean isMore(BigDecimal value, BigDecimal other) {
        return isUp() ? value.compareTo(other) > 0 : value.compareTo(other) < 0;
    }

    private boolean isUp() {
        return scenario.player() == Side.WORKERS;
    }
}
