package org.alongside.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Objects;
import org.alongside.testing.BeginsAgain;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;

/** Every visitor of the tests comes from the same machine: what one class tried must not slow down the next. */
@Component
class ForgottenAttempts implements BeginsAgain {
    private final Throttle throttle;

    ForgottenAttempts(Throttle throttle) {
        this.throttle = throttle;
    }

    @Override
    public void beginsAgain() {
        Object attempts = Objects.requireNonNull(ReflectionTestUtils.getField(throttle, "buckets"));
        ((Cache<?, ?>) attempts).invalidateAll();
    }
}
