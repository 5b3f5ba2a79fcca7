package org.alongside.mentoring;

import org.alongside.shared.AreaId;
import org.jspecify.annotations.Nullable;

/** What the list of referrals is narrowed to; null means all. */
public record ReferralFilter(
        @Nullable ReferralState state, @Nullable AreaId area) {}
