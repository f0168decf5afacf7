package org.wageaccord.simulation.bench;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wageaccord.kernel.Side;
import org.wageaccord.simulation.BenchCity;
import org.wageaccord.simulation.BenchTable;

/** A browser at a live table: holds the open answer and notes when the table has moved. */
final class Seat {

    private static final Pattern POSITION = Pattern.compile("\"position\":\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private String position = "";
    private CompletableFuture<Long> moves = new CompletableFuture<>();
    private final Future<?> answer;

    private Seat(Visitor visitor, BenchTable table) {
        answer = visitor.listen("/live/" + table.number().slug(), this::hear);
    }

    static Seat take(URI house, BenchTable table, Side side) {
        Visitor visitor = new Visitor(house);
        visitor.signIn(table.chief(side), BenchCity.PASSWORD);
        return new Seat(visitor, table);
    }

    private synchronized void hear(String line) {
        Matcher told = POSITION.matcher(line);
        if (told.find() && !told.group(1).equals(position)) {
            position = told.group(1);
            moves.complete(System.nanoTime());
        }
    }

    private synchronized CompletableFuture<Long> move() {
        return moves;
    }

    /** Until the table was told for the first time. @throws java.util.concurrent.CompletionException where it is not */
    void awaitFirst() {
        move().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** From now on the next move counts. */
    synchronized void expect() {
        moves = new CompletableFuture<>();
    }

    /** When the table moved, by {@link System#nanoTime()}; where it never does, the moment at which patience ends. */
    long arrived() {
        return move().completeOnTimeout(Long.MAX_VALUE, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .thenApply(at -> at == Long.MAX_VALUE ? Long.valueOf(System.nanoTime()) : at)
                .join();
    }

    /** Closes the page. */
    void leave() {
        answer.cancel(true);
    }
}
