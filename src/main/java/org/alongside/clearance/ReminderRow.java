package org.alongside.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Something to do about a clearance. */
public record ReminderRow(
        UUID id,
        PersonId person,
        ClearanceId clearance,
        EstablishmentId establishment,
        ReminderKind what,
        int turn,
        LocalDate dueOn,
        Instant madeAt,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate validUntil) {}
