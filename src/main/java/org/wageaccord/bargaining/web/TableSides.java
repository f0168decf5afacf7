package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** Everything the two columns of the table are compared by. */
record TableSides(
        TableState table,
        TableView.Column enterprise,
        TableView.Column workers,
        @Nullable Terms enterpriseBefore,
        @Nullable Terms workersBefore) {

    /** The value on both sides and before, read from a row by its name; null where a side has no such row. */
    <T, R> @Nullable R value(
            @Nullable Terms terms,
            Function<Terms, List<T>> rows,
            Function<T, String> name,
            String wanted,
            Function<T, R> value) {
        return terms == null
                ? null
                : Optional.ofNullable(TermsChanges.named(rows.apply(terms), name, wanted))
                        .map(value)
                        .orElse(null);
    }

    <T> List<String> names(Function<Terms, List<T>> rows, Function<T, String> name) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(table.opening().opening(), enterprise.terms(), workers.terms())
                .filter(Objects::nonNull)
                .flatMap(t -> rows.apply(t).stream())
                .map(name)
                .forEach(names::add);
        return List.copyOf(names);
    }

    <T> @Nullable T any(Function<Terms, List<T>> rows, Function<T, String> name, String wanted) {
        return Stream.of(table.opening().opening(), enterprise.terms(), workers.terms())
                .filter(Objects::nonNull)
                .map(t -> TermsChanges.named(rows.apply(t), name, wanted))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static TableSides of(TableState table) {
        return new TableSides(
                table,
                column(table, Side.ENTERPRISE),
                column(table, Side.WORKERS),
                wordBefore(table, Side.ENTERPRISE),
                wordBefore(table, Side.WORKERS));
    }

    /** Distance of the average raises in percentage points, null until both sides have spoken. */
    @Nullable
    BigDecimal raiseGap() {
        return enterprise.terms() == null || workers.terms() == null
                ? null
                : workers.terms().raisePercent().subtract(enterprise.terms().raisePercent());
    }

    /** A side's newest word: what it accepted in the last round, its newest position, or the offer it made. */
    private static TableView.Column column(TableState table, Side side) {
        TableState.Acceptance draft = table.draft().orElse(null);
        Optional<RoundRecord.Position> word = table.accepted(draft, side);
        RoundRecord.Position position = word.or(() -> table.newest(side)).orElse(null);
        if (position != null) {
            return new TableView.Column(
                    side,
                    position.terms(),
                    word.isPresent() && draft != null ? draft.round() : position.round(),
                    position.version(),
                    false,
                    isAccepted(draft, position, side) ? position.version() : null);
        }
        Terms offer = offer(table, side);
        return new TableView.Column(side, offer, null, null, offer != null, null);
    }

    /** The other side's position, which this side took; not what was put together of both. */
    private static boolean isAccepted(TableState.@Nullable Acceptance draft, RoundRecord.Position position, Side side) {
        return draft != null && draft.side() == side && position.side() != side;
    }

    private static @Nullable Terms wordBefore(TableState table, Side side) {
        boolean theirs = table.accepted(table.draft().orElse(null), side)
                .filter(p -> p.side() != side)
                .isPresent();
        Optional<RoundRecord.Position> before = theirs ? table.newest(side) : table.previous(side);
        return before.map(RoundRecord.Position::terms)
                .orElse(table.newest(side).isPresent() ? offer(table, side) : null);
    }

    /** The terms a side's offer asked for; null for the other side, and for an offer without terms of its own. */
    static @Nullable Terms offer(TableState table, Side side) {
        Terms opening = table.opening().opening();
        boolean asksForSomething = opening.cost().signum() != 0;
        return side == table.opening().offeredBy() && asksForSomething ? opening : null;
    }

    /** The same number as each side wants it now, and wanted it before. */
    record Numbers(
            @Nullable BigDecimal enterprise,
            @Nullable BigDecimal workers,
            @Nullable BigDecimal enterpriseBefore,
            @Nullable BigDecimal workersBefore) {

        boolean both() {
            return enterprise != null && workers != null;
        }

        BigDecimal gap() {
            return Objects.requireNonNull(workers).subtract(Objects.requireNonNull(enterprise));
        }
    }

    <T> Numbers numbers(
            Function<Terms, List<T>> rows, Function<T, String> name, String wanted, Function<T, BigDecimal> value) {
        return new Numbers(
                value(enterprise.terms(), rows, name, wanted, value),
                value(workers.terms(), rows, name, wanted, value),
                value(enterpriseBefore, rows, name, wanted, value),
                value(workersBefore, rows, name, wanted, value));
    }
}
