package org.alongside.clearance;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One clearance as everybody may know it who works with the person.
 *
 * @param sentOn when the form went to the prison
 * @param askAgainBy after a no: the day by which to ask again
 */
public record OutcomeRow(
        PersonId person,
        EstablishmentId establishment,
        KindId kind,
        ClearanceOutcome outcome,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate askAgainBy) {}
