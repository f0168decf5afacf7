package org.wageaccord.simulation.bench;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;
import org.wageaccord.simulation.BenchCity;
import org.wageaccord.simulation.BenchTable;

/** A browser at a live table: holds the open answer and notes when the table has moved. */
final class Seat {

    private static final Pattern POSITION = Pattern.compile("\"position\":\"([^\"]*)\"");

    private String position = "";
    private @Nullable CompletableFuture<Long> moves;

    private Seat() {}

    static Seat take(URI house, BenchTable table, Side side) {
        Visitor visitor = new Visitor(house);
        visitor.signIn(table.chief(side), BenchCity.PASSWORD);
        Seat seat = new Seat();
        visitor.listen("/live/" + table.number().slug(), seat::hear);
        return seat;
    }

    private synchronized void hear(String line) {
        Matcher told = POSITION.matcher(line);
        if (!told.find()) {
            return;
        }
        String now = told.group(1);
        if (moves != null && !now.equals(position)) {
            moves.complete(System.nanoTime());
        }
        position = now;
    }

    /** From now on the next move counts. */
    synchronized void expect() {
        moves = new CompletableFuture<>();
    }

    /** When the table moved, by {@link System#nanoTime()}; after this long it counts as moved just now. */
    long arrived(Duration longest) throws InterruptedException {
        CompletableFuture<Long> expected;
        synchronized (this) {
            expected = Objects.requireNonNull(moves);
        }
        try {
            return expected.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException lost) {
            return System.nanoTime();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
