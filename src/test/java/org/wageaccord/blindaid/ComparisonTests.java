package org.wageaccord.blindaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.Side;

/** All that ever comes of two limits: a number between them, or one and the same word for every pair that does not meet. */
class ComparisonTests {

    @Property(tries = 300)
    void whereLimitsOverlapTheNumberLiesBetweenThemOnTheGridOfTheUnit(
            @ForAll("kinds") Item.Kind kind, @ForAll("units") int a, @ForAll("units") int b, @ForAll("units") int c) {
        BigDecimal least = number(kind, Math.min(a, b));
        BigDecimal most = number(kind, Math.max(a, b));
        for (Meet meet : List.of(Meet.MIDPOINT, Meet.LINE)) {
            BigDecimal value =
                    Comparison.of(least, most, aid(kind, meet, number(kind, c))).value();
            assertThat(value).isBetween(least, most);
            assertThat(value.scale()).isEqualTo(kind.decimals());
        }
        BigDecimal middle =
                Comparison.of(least, most, aid(kind, Meet.MIDPOINT, null)).value();
        BigDecimal below = middle.subtract(least);
        BigDecimal above = most.subtract(middle);
        assertThat(below.subtract(above).abs()).isLessThanOrEqualTo(kind.unit());
    }

    @Property(tries = 300)
    void theNumberNearestToTheLineIsNearerThanAnyOtherBetweenTheLimits(
            @ForAll("units") int a, @ForAll("units") int b, @ForAll("units") int line) {
        BigDecimal least = number(Item.Kind.GRADE, Math.min(a, b));
        BigDecimal most = number(Item.Kind.GRADE, Math.max(a, b));
        BigDecimal at = number(Item.Kind.GRADE, line);
        BigDecimal distance = Comparison.of(least, most, aid(Item.Kind.GRADE, Meet.LINE, at))
                .value()
                .subtract(at)
                .abs();
        Stream.of(least, most)
                .forEach(end -> assertThat(distance)
                        .isLessThanOrEqualTo(end.subtract(at).abs()));
    }

    @Property(tries = 300)
    void pairsThatDoNotOverlapAllLookTheSame(@ForAll("units") int a, @ForAll("units") int b) {
        if (a != b) {
            BigDecimal least = number(Item.Kind.PIECE, Math.max(a, b));
            BigDecimal most = number(Item.Kind.PIECE, Math.min(a, b));
            for (Meet meet : Meet.values()) {
                assertThat(Comparison.of(least, most, aid(Item.Kind.PIECE, meet, BigDecimal.ONE)))
                        .isEqualTo(new Comparison(false, null));
            }
        }
    }

    @Test
    void limitsThatTouchOverlapAndTheMiddleIsRoundedHalfUp() {
        assertThat(Comparison.of(new BigDecimal("6"), new BigDecimal("6.0"), aid(Item.Kind.RAISE, Meet.MIDPOINT, null)))
                .isEqualTo(new Comparison(true, new BigDecimal("6.0")));
        assertThat(Comparison.of(
                                new BigDecimal("5.5"), new BigDecimal("6.8"), aid(Item.Kind.RAISE, Meet.MIDPOINT, null))
                        .value())
                .isEqualTo(new BigDecimal("6.2"));
    }

    @Property(tries = 300)
    void whoWantsNoNumberIsToldOfAnOverlapOnly(@ForAll("units") int a, @ForAll("units") int b) {
        BigDecimal least = number(Item.Kind.GRADE, Math.min(a, b));
        BigDecimal most = number(Item.Kind.GRADE, Math.max(a, b));
        assertThat(Comparison.of(least, most, aid(Item.Kind.GRADE, Meet.OVERLAP_ONLY, null)))
                .isEqualTo(new Comparison(true, null));
    }

    private static BigDecimal number(Item.Kind kind, int units) {
        return kind.unit().multiply(BigDecimal.valueOf(units));
    }

    private static Aid aid(Item.Kind kind, Meet meet, @Nullable BigDecimal line) {
        return new Aid(
                new UUID(new Random(7).nextLong(), 1),
                1,
                new Item(kind, "x", ""),
                meet,
                meet == Meet.LINE ? line : null,
                Side.WORKERS,
                "陈某",
                Instant.EPOCH,
                Aid.State.WAITING,
                Set.of(),
                null);
    }

    @Provide
    Arbitrary<Item.Kind> kinds() {
        return Arbitraries.of(Item.Kind.values());
    }

    @Provide
    Arbitrary<Integer> units() {
        return Arbitraries.integers().between(0, 1_000_000);
    }
}
