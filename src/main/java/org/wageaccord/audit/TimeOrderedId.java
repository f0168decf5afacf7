package org.wageaccord.audit;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** UUIDs of version 7 (RFC 9562): milliseconds first, then a counter within this node, then chance. */
final class TimeOrderedId {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final AtomicLong COUNTER = new AtomicLong();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long TWELVE_BITS = 0xFFFL;
    private static final long SIXTY_TWO_BITS = 0x3FFFFFFFFFFFFFFFL;

    private TimeOrderedId() {}

    static UUID next(long millis) {
        long high = millis << 16 | VERSION | COUNTER.incrementAndGet() & TWELVE_BITS;
        return new UUID(high, VARIANT | CHANCE.nextLong() & SIXTY_TWO_BITS);
    }
}
