package org.alongside.clearance;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody’s keys at a prison. */
public record KeysRow(
        PersonId person,
        EstablishmentId establishment,
        KeysState state,
        @Nullable LocalDate trainedOn) {}
