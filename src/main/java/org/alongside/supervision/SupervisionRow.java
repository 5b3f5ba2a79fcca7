package org.alongside.supervision;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A supervision as a list shows it: its days, and nothing that was said. */
public record SupervisionRow(
        SupervisionId id,
        LocalDateTime at,
        SupervisionHow how,
        SupervisionState state,
        @Nullable MissedBy missedBy,
        String supervisor) {}
