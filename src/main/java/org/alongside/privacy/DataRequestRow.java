package org.alongside.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's request, as the list and its page show it.
 *
 * @param reference the number on their letters; null once nothing is known about them
 * @param dueOn the last day for an answer
 * @param answeredAt null while they wait
 * @param held nothing may be removed for now
 */
public record DataRequestRow(
        UUID id,
        PersonId person,
        @Nullable String reference,
        DataWish wish,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Nullable Instant answeredAt,
        boolean held) {}
