package org.alongside.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An appeal as those read it who may. */
public record AppealRow(
        AppealState state,
        UnitState about,
        String reason,
        Instant openedAt,
        @Nullable String answer,
        @Nullable Instant closedAt) {}
