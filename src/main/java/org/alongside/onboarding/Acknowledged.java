package org.alongside.onboarding;

import java.time.Instant;
import org.alongside.recruitment.Agreed;
import org.jspecify.annotations.Nullable;

/**
 * That somebody accepted an agreement.
 *
 * @param number of the version that they read
 * @param how null when they did so themself
 */
public record Acknowledged(
        Agreement agreement,
        int number,
        Instant at,
        @Nullable Agreed how) {}
