package org.wageaccord.simulation.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Asks for pages over HTTP as their people, first to find which there are and to warm up, then with a watch in hand. */
final class PageBench {

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final long SEED = 20260209;

    private final URI house;
    private final String password;
    private final Statements statements;
    private final List<Map<String, Visitor>> clients = new ArrayList<>();

    PageBench(URI house, String password, Statements statements, int clients) {
        this.house = house;
        this.password = password;
        this.statements = statements;
        IntStream.range(0, clients).forEach(i -> this.clients.add(new HashMap<>()));
    }

    /** The first client's session of a person. */
    Visitor visitor(String username) {
        return visitor(0, username);
    }

    private Visitor visitor(int client, String username) {
        return clients.get(client).computeIfAbsent(username, name -> {
            Visitor visitor = new Visitor(house);
            if (!name.isEmpty()) {
                visitor.signIn(name, password);
            }
            return visitor;
        });
    }

    /** Those of the visits that show a page, by kind; a page that others may not open is none. */
    Map<String, List<Visit>> answered(List<Visit> candidates) {
        Map<String, List<Visit>> found = new TreeMap<>();
        for (Visit visit : candidates) {
            int status = visitor(visit.username()).get(visit.path()).status();
            if (status >= SERVER_ERROR) {
                throw new IllegalStateException("%s as %s: %d".formatted(visit.path(), visit.username(), status));
            }
            if (status == OK) {
                found.computeIfAbsent(visit.page(), p -> new ArrayList<>()).add(visit);
            }
        }
        return found;
    }

    /**
     * Each kind of page so many times, all kinds in one shuffled order, by the first clients at once.
     *
     * @param clients how many share the work; with one, each request's statements are counted
     */
    Timings measure(Map<String, List<Visit>> pages, int requests, int clients) {
        List<Visit> order = shuffled(pages, requests, new Random(SEED));
        for (int client = 0; client < clients; client++) {
            for (Visit visit : order) {
                visitor(client, visit.username());
            }
        }
        Timings timings = new Timings();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int me = client;
                running.add(threads.submit(() -> walk(order, me, clients, timings)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("measuring broke off", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return timings;
    }

    /** One client asks for all kinds of pages in turn until {@code done} says so, looked at after each round. */
    Timings until(Map<String, List<Visit>> pages, BooleanSupplier done) {
        Timings timings = new Timings();
        Random random = new Random(SEED);
        do {
            walk(shuffled(pages, 1, random), 0, 1, timings);
        } while (!done.getAsBoolean());
        return timings;
    }

    private static List<Visit> shuffled(Map<String, List<Visit>> pages, int requests, Random random) {
        List<Visit> order = new ArrayList<>();
        pages.values()
                .forEach(visits -> IntStream.range(0, requests)
                        .forEach(i -> order.add(visits.get(random.nextInt(visits.size())))));
        Collections.shuffle(order, random);
        return order;
    }

    private void walk(List<Visit> order, int client, int clients, Timings timings) {
        for (int i = client; i < order.size(); i += clients) {
            Visit visit = order.get(i);
            long before = statements.sent();
            Visitor.Answer answer = visitor(client, visit.username()).get(visit.path());
            if (answer.status() != OK) {
                throw new IllegalStateException(
                        "%s as %s: %d".formatted(visit.path(), visit.username(), answer.status()));
            }
            timings.add(visit.page(), answer.nanos(), clients == 1 ? statements.sent() - before : 0);
        }
    }
}
