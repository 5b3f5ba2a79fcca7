package org.alongside.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Time-ordered identifiers (UUID version 7): made here, never by the database, so that a cluster has nothing to clash. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;

    /** Milliseconds and a counter within them, as they stand in the id that was made last. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id. Ids of later milliseconds sort after earlier ones; within one millisecond, in the order they were made here. */
    public static UUID next(Clock clock) {
        long now = clock.millis();
        long made = LAST.updateAndGet(last -> last >>> COUNTER_BITS == now ? last + 1 : now << COUNTER_BITS);
        long high = (made >>> COUNTER_BITS << 16) | 0x7000L | (made & COUNTER_MASK);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Reads an id out of an address; anything that is not one is simply not found. */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
