package org.wageaccord.audit;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562, method 1): milliseconds, then a counter of twelve bits, then chance. Within a node each
 * is greater than the one before, also when a millisecond overflows its counter or the clock steps back.
 */
final class TimeOrderedId {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = 0xFFFL;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long SIXTY_TWO_BITS = 0x3FFFFFFFFFFFFFFFL;

    private TimeOrderedId() {}

    static UUID next(long millis) {
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, millis << COUNTER_BITS));
        long high = stamp >>> COUNTER_BITS << 16 | VERSION | stamp & COUNTER;
        return new UUID(high, VARIANT | CHANCE.nextLong() & SIXTY_TWO_BITS);
    }
}
