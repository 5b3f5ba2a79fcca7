package org.alongside.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses. Every module that asks for a code or a secret asks here first.
 *
 * <p>Kept in memory: a restart forgets it, and each server of a cluster counts for itself. Attempts come back one by one as time
 * passes, so that nobody is locked out for ever.
 */
@Component
public class Throttle {
    private static final ThrottleLimit ORDINARY = new ThrottleLimit("", 10, Duration.ofMinutes(10));

    private final Map<String, ThrottleLimit> limits;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    Throttle(ObjectProvider<ThrottleLimit> limits) {
        this.limits = limits.stream().collect(Collectors.toMap(ThrottleLimit::kind, Function.identity()));
    }

    /**
     * Counts one more attempt.
     *
     * @param kind what is attempted; a bean {@link ThrottleLimit} of that kind says how often, else ten times in ten minutes
     * @param key by whom or at what: an address of {@link CallerAddress}, a reference; never shown or logged
     * @return false when it is too soon: do not even look whether the secret is right
     */
    public boolean attempt(String kind, String key) {
        return buckets.get(new Key(kind, key), k -> bucket(limits.getOrDefault(kind, ORDINARY)))
                .tryConsume(1);
    }

    /** Forgets the attempts, because the right one has come. */
    public void forget(String kind, String key) {
        buckets.invalidate(new Key(kind, key));
    }

    private static Bucket bucket(ThrottleLimit limit) {
        return Bucket.builder()
                .addLimit(l -> l.capacity(limit.attempts()).refillGreedy(limit.attempts(), limit.within()))
                .build();
    }

    private record Key(String kind, String key) {}
}
