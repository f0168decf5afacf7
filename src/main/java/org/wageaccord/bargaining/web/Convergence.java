package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * How the sides came nearer: a number that each side asked for, round by round, as step lines of a drawing 360 wide and
 * 200 high. Round 0 is the offer. An accepted position counts as the word of who accepted it.
 *
 * @param columns one a round, at most the newest twelve
 * @param lines one a side that has spoken
 */
record Convergence(List<Column> columns, List<Line> lines, List<Tick> ticks, Scale scale) {

    private static final BigDecimal HUNDRED_AND_FIVE = new BigDecimal(105);
    private static final int LEFT = 34;
    private static final int RIGHT = 356;
    private static final int TOP = 22;
    private static final int BOTTOM = 176;
    private static final int MOST_ROUNDS = 12;
    /** More columns than this leave no place for a figure over each step. */
    private static final int MOST_FIGURES = 7;

    /** The word of both sides in a round; null where a side put none. */
    record Column(
            int round,
            int middle,
            @Nullable BigDecimal enterprise,
            @Nullable BigDecimal workers) {
        @Nullable
        BigDecimal of(Side side) {
            return side == Side.ENTERPRISE ? enterprise : workers;
        }
    }

    record Line(Side side, String path, List<Figure> figures) {}

    record Figure(int x, int y, BigDecimal value) {}

    record Tick(int y, BigDecimal value) {}

    /** The average raise, from zero. */
    static Convergence of(TableState table) {
        return of(table, Terms::raisePercent, BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** The enterprise minimum wage, from below the local one, above which it has to stay. */
    static Convergence ofMinimum(TableState table, BigDecimal local) {
        return of(
                table,
                Terms::enterpriseMinimum,
                local.movePointRight(2).divide(HUNDRED_AND_FIVE, 0, RoundingMode.FLOOR),
                local);
    }

    /** @param low the axis begins there or lower, and reaches {@code high} at least */
    private static Convergence of(
            TableState table, Function<Terms, BigDecimal> number, BigDecimal low, BigDecimal high) {
        List<Column> all = Stream.concat(Stream.of(0), table.rounds().stream().map(RoundRecord::number))
                .map(round -> new Column(
                        round,
                        0,
                        word(table, round, Side.ENTERPRISE, number),
                        word(table, round, Side.WORKERS, number)))
                .filter(c -> c.enterprise() != null || c.workers() != null)
                .toList();
        List<Column> shown = placed(all.subList(Math.max(0, all.size() - MOST_ROUNDS), all.size()));
        Scale scale = Scale.of(shown, low, high);
        List<Line> lines = Stream.of(Side.values())
                .flatMap(side -> line(side, shown, scale).stream())
                .toList();
        return new Convergence(shown, lines, scale.ticks(), scale);
    }

    /** Where a value lies in the drawing, for lines that both sides are held against; null beyond it. */
    public @Nullable Integer at(@Nullable BigDecimal value) {
        return value == null || value.compareTo(scale.low()) < 0 || value.compareTo(scale.high()) > 0
                ? null
                : scale.y(value);
    }

    private static List<Column> placed(List<Column> columns) {
        List<Column> placed = new ArrayList<>();
        for (Column c : columns) {
            int middle = LEFT + (RIGHT - LEFT) * (2 * placed.size() + 1) / (2 * columns.size());
            placed.add(new Column(c.round(), middle, c.enterprise(), c.workers()));
        }
        return List.copyOf(placed);
    }

    private static @Nullable BigDecimal word(
            TableState table, int round, Side side, Function<Terms, BigDecimal> number) {
        if (round == 0) {
            Terms offer = TableSides.offer(table, side);
            return offer == null ? null : number.apply(offer);
        }
        Optional<RoundRecord.Position> accepted =
                table.accepted(table.acceptances().get(round), side);
        return accepted.or(() -> table.rounds().get(round - 1).positions().stream()
                        .filter(p -> p.side() == side)
                        .findFirst())
                .map(p -> number.apply(p.terms()))
                .orElse(null);
    }

    private static Optional<Line> line(Side side, List<Column> columns, Scale scale) {
        StringBuilder path = new StringBuilder();
        List<Figure> figures = new ArrayList<>();
        int half = columns.isEmpty() ? 0 : (RIGHT - LEFT) / (2 * columns.size());
        for (Column column : columns) {
            BigDecimal value = column.of(side);
            if (value != null) {
                int y = scale.y(value);
                path.append(path.isEmpty() ? "M" + (column.middle() - half) + " " + y : "V" + y);
                figures.add(new Figure(column.middle(), side == Side.WORKERS ? y - 6 : y + 15, value));
            }
            if (!path.isEmpty()) {
                path.append("H").append(column.middle() + half);
            }
        }
        boolean crowded = columns.size() > MOST_FIGURES;
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        side,
                        path.toString(),
                        crowded ? figures.subList(figures.size() - 1, figures.size()) : figures));
    }

    /** From where the axis begins, or the lowest figure, to the highest. */
    record Scale(BigDecimal low, BigDecimal high) {

        static Scale of(List<Column> columns, BigDecimal from, BigDecimal to) {
            List<BigDecimal> values = columns.stream()
                    .flatMap(c -> Stream.of(Side.values()).map(c::of))
                    .flatMap(Stream::ofNullable)
                    .toList();
            BigDecimal low = values.stream().reduce(from, BigDecimal::min);
            BigDecimal high = values.stream().reduce(to, BigDecimal::max);
            return new Scale(low.setScale(0, RoundingMode.FLOOR), high.setScale(0, RoundingMode.CEILING));
        }

        int y(BigDecimal value) {
            BigDecimal height = BigDecimal.valueOf(BOTTOM - TOP);
            return BOTTOM
                    - value.subtract(low)
                            .multiply(height)
                            .divide(high.subtract(low), 0, RoundingMode.HALF_UP)
                            .intValue();
        }

        List<Tick> ticks() {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
            return Stream.of(low, middle, high).map(v -> new Tick(y(v), v)).toList();
        }
    }
}
