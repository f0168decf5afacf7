package org.wageaccord.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each visitor: full at first, filled again evenly within a minute. Only so many visitors are remembered;
 * the one not seen for longest is forgotten first.
 */
final class VisitBuckets {

    private static final double MINUTE = 60e9;
    private static final double SECOND = 1e9;
    private static final int MOST_VISITORS = 20_000;

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_VISITORS;
        }
    };

    /** @param nanos a clock that only runs forward, whatever it counts from */
    VisitBuckets(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    private record Bucket(double tokens, long at) {}

    /** Takes so many tokens of a visitor, at most a bucket full; answers 0, or the seconds after which there are as many. */
    synchronized long take(String visitor, int tokens) {
        long now = nanos.getAsLong();
        double wanted = Math.min(tokens, perMinute);
        Bucket before = buckets.getOrDefault(visitor, new Bucket(perMinute, now));
        double held = Math.min(perMinute, before.tokens() + (now - before.at()) * perMinute / MINUTE);
        boolean enough = held >= wanted;
        buckets.put(visitor, new Bucket(enough ? held - wanted : held, now));
        return enough ? 0 : (long) Math.ceil((wanted - held) * MINUTE / perMinute / SECOND);
    }
}
