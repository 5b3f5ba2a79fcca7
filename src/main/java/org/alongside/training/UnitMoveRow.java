package org.alongside.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of a unit. */
public record UnitMoveRow(
        UnitState to,
        @Nullable String by,
        Instant at,
        @Nullable String words) {}
