package org.wageaccord.negotiation.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The open pages of this node, by case. Who listens is told that there is something to see, never what. */
@Component
public class LiveRooms {

    private final Map<String, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** @return leaves the room again */
    Runnable enter(String number, Runnable listener) {
        listeners.computeIfAbsent(number, n -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(number, (n, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void tell(String number) {
        listeners.getOrDefault(number, Set.of()).forEach(Runnable::run);
    }

    void tellAll() {
        listeners.keySet().forEach(this::tell);
    }
}
