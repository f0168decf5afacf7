package org.wageaccord.caucus;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wageaccord.access.SessionEnded;
import org.wageaccord.kernel.ActorId;

/**
 * Secret keys of members who unlocked their room, in the memory of this node only: sessions are kept in the database, so a
 * key never goes into one. A key is gone at sign-out, after half an hour without use, and with the node; the member types
 * the password again.
 */
@Component
class OpenRooms {

    static final Duration IDLE = Duration.ofMinutes(30);

    private final Map<Door, Held> open = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    @Autowired
    OpenRooms() {
        this(System::nanoTime);
    }

    OpenRooms(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Door(String session, Place place) {}

    private record Held(ActorId account, KeyPairs.Pair pair, long used) {}

    void put(String session, Place place, ActorId account, KeyPairs.Pair pair) {
        open.put(new Door(session, place), new Held(account, pair, nanos.getAsLong()));
    }

    /** The pair by which this account unlocked the room in this session, if it is still open. */
    Optional<KeyPairs.Pair> pair(String session, Place place, ActorId account) {
        Held held = open.computeIfPresent(new Door(session, place), (door, h) -> isIdle(h) ? wiped(h) : touched(h));
        return Optional.ofNullable(held)
                .filter(h -> h.account().equals(account))
                .map(Held::pair);
    }

    void lock(String session, Place place) {
        drop(e -> e.getKey().equals(new Door(session, place)));
    }

    void forget(ActorId account) {
        drop(e -> e.getValue().account().equals(account));
    }

    @EventListener
    void on(SessionEnded ended) {
        drop(e -> e.getKey().session().equals(ended.session()));
    }

    @Scheduled(fixedDelayString = "PT1M")
    void sweep() {
        drop(e -> isIdle(e.getValue()));
    }

    int count() {
        return open.size();
    }

    private boolean isIdle(Held held) {
        return nanos.getAsLong() - held.used() > IDLE.toNanos();
    }

    private Held touched(Held held) {
        return new Held(held.account(), held.pair(), nanos.getAsLong());
    }

    private void drop(Predicate<Map.Entry<Door, Held>> which) {
        open.entrySet().removeIf(e -> {
            boolean drops = which.test(e);
            if (drops) {
                wiped(e.getValue());
            }
            return drops;
        });
    }

    private static @Nullable Held wiped(Held held) {
        Arrays.fill(held.pair().secret(), (byte) 0);
        return null;
    }
}
