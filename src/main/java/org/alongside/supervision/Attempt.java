package org.alongside.supervision;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A supervision as its days are counted: when, and what came of it. */
record Attempt(
        PersonId person,
        LocalDate on,
        SupervisionState state,
        @Nullable MissedBy missedBy) {}
