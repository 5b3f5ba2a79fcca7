package org.alongside.progression;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of managers.
 *
 * @param day what is next by the calendar: when the figures can be met, or when to look again
 */
public record PathwayRow(
        PersonId person,
        String shownName,
        Stage stage,
        PathwayState state,
        Instant since,
        @Nullable LocalDate day) {}
