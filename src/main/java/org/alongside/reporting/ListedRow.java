package org.alongside.reporting;

import java.time.LocalDate;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One record behind a figure.
 *
 * @param what of which kind, or where; empty when the person alone is meant
 * @param day the day that counts: it came, began, runs out
 */
public record ListedRow(
        PersonId person,
        String shownName,
        Stage stage,
        String what,
        @Nullable LocalDate day) {}
